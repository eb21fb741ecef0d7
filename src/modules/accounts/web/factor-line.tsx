import type { ComponentChildren, JSX } from 'preact';
import type { Language } from '../../../platform/i18n/languages.ts';
import { Notice } from '../../../ui/notice.tsx';
import { securityTexts } from '../texts/security/security-texts.ts';
import { accountPaths } from './paths.ts';

/** The one line on every page that tells what is missing before one's roles count. */
export function FactorLine({ language, needed }: { language: Language; needed: 'enrol' | 'use' }): JSX.Element {
  const t = securityTexts.in(language);
  const href = needed === 'enrol' ? accountPaths.account(language) : accountPaths.secondStep(language);
  return (
    <Notice language={language} kind="info">
      <p>{t.rich(`line.${needed}`, { link: linkTo(href) })}</p>
    </Notice>
  );
}

const linkTo =
  (href: string) =>
  (words: ComponentChildren): JSX.Element => <a href={href}>{words}</a>;
