import type { Language } from '../../../../platform/i18n/languages.ts';
import { mandateTexts } from '../../texts/mandate-texts.ts';
import type { TermErrors } from './terms-fields.tsx';

const fields = {
  'not-an-address': 'email',
  'no-date': 'until',
  past: 'until',
  'too-far': 'until',
  'no-level': 'level',
  'too-many': 'form',
  'matter-over': 'form',
} as const;

/** Why a Vollmacht could not be given, at its field. Staff's fields have texts of their own. */
export type GiveFault = keyof typeof fields | 'no-giver' | 'no-channel' | 'no-received-day';

/** The message at its field. */
export function giveErrors(fault: GiveFault, language: Language): TermErrors {
  const t = mandateTexts.in(language);
  switch (fault) {
    case 'no-giver':
      return { giver: t('record.error.giver') };
    case 'no-channel':
      return { channel: t('record.error.channel') };
    case 'no-received-day':
      return { received: t('record.error.received') };
    default:
      return { [fields[fault]]: t(`give.error.${fault}`) };
  }
}
