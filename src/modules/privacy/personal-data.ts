import type { Language } from '../../platform/i18n/languages.ts';
import { personalDataFrom, type PersonalData } from '../../platform/personal-data.ts';
import { privacyRecords } from './store/personal-records.ts';
import { privacyTexts } from './texts/privacy-texts.ts';

/** What the module itself keeps. */
export const ownPersonalData = (language: Language): PersonalData[] =>
  personalDataFrom(privacyTexts.in(language), privacyRecords);
