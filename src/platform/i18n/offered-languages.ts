import { pageSetting } from '../settings/page-settings.ts';
import { isLanguage, languages, type Language } from './languages.ts';

let fixed: readonly Language[] | undefined;

/** Languages the environment switches off; undefined leaves it to the administration. */
export function fixLanguagesOff(off: readonly Language[] | undefined): void {
  fixed = off;
}

/** Whether the environment decides which languages are off. */
export const isLanguagesOffFixed = (): boolean => fixed !== undefined;

/** Languages that are not shown to the public. German always is. */
export const languagesOff = (): readonly Language[] => fixed ?? parseLanguages(pageSetting('LANGUAGES_OFF') ?? '');

/** Languages of the interface that are shown, in their order. */
export const offeredLanguages = (): readonly Language[] =>
  languages.map(({ tag }) => tag).filter((tag) => !languagesOff().includes(tag));

/** 'ru, tr' as tags; German and what is no language of ours is left out. */
export const parseLanguages = (text: string): Language[] =>
  text.split(/[\s,]+/u).filter((tag): tag is Language => isLanguage(tag) && tag !== 'de');
