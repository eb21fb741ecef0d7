import type { Language } from '../../../platform/i18n/languages.ts';
import { browserNames, readDevice, systemNames } from '../domain/device.ts';
import { securityTexts } from './security/security-texts.ts';

/** "Firefox auf Android", in words of a language. */
export function deviceWords(language: Language, kept: string): string {
  const t = securityTexts.in(language);
  const { browser, system } = readDevice(kept);
  const names = { browser: browserNames[browser] ?? t('device.browser'), system: systemNames[system] ?? '' };
  return t(names.system === '' ? 'device.alone' : 'device.on', names);
}
