import type { Language } from '../../../platform/i18n/languages.ts';
import { localText, type CallContent } from '../domain/call-content.ts';

/** Who reads a letter; without a person it goes to an address of the form. */
export type Reader = { to: string; personId: string | null; language: Language };

/** What every letter names: the call, and whom to ask when. */
export const letterFacts = (
  content: CallContent,
  language: Language,
): Record<'call' | 'contact' | 'phone' | 'hours', string> => ({
  call: localText(content.title, language).words,
  contact: localText(content.contact.name, language).words,
  phone: content.contact.phone,
  hours: localText(content.contact.hours, language).words,
});
