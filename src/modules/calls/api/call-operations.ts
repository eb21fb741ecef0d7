import type { Operation } from '../../../platform/api/operation.ts';
import { publicCallOperations } from './public-call-operations.ts';

/** What programs can do with calls. */
export const callOperations: readonly Operation[] = [...publicCallOperations];
