import { loadBundled } from './load-bundled.ts';
import type * as Stage from './stage.ts';

/** What stage.ts exports. */
export const loadStage = async (): Promise<typeof Stage> => (await loadBundled('stage')) as typeof Stage;
