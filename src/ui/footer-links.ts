import type { Language } from '../platform/i18n/languages.ts';
import type { FooterLink } from './page-footer.tsx';
import { uiTexts } from './texts/ui-texts.ts';

const parts = ['imprint', 'privacy', 'accessibility', 'easy-language', 'sign-language', 'contact', 'feedback'] as const;

/** The links every footer has (BGG § 12a-c, DDG § 5, GDPR art. 13), labelled; only their addresses are the caller's. */
export function footerLinks(language: Language, addresses: Record<(typeof parts)[number], string>): FooterLink[] {
  const t = uiTexts.in(language);
  return parts.map((part) => ({ href: addresses[part], label: t(`footer.${part}`) }));
}
