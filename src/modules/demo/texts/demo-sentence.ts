import type { Language } from '../../../platform/i18n/languages.ts';
import { demoTexts } from './demo-texts.ts';

/** What every page of a demo's documents says. */
export const demoSentence = (language: Language): string => demoTexts.in(language)('banner.sentence');
