import type { Language } from '../../platform/i18n/languages.ts';
import { personalDataFrom, type PersonalData } from '../../platform/personal-data.ts';
import { feedbackRecords } from './store/personal-records.ts';
import { platformRecords } from './store/platform-records.ts';
import { homeTexts } from './texts/home-texts.ts';

/** What the platform itself keeps stands here too, since it is no module. */
export function homePersonalData(language: Language): PersonalData[] {
  return personalDataFrom(homeTexts.in(language), [...feedbackRecords, ...platformRecords]);
}
