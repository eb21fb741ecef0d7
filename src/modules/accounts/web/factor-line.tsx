import type { ComponentChildren, JSX } from 'preact';
import type { Language } from '../../../platform/i18n/languages.ts';
import { Actions } from '../../../ui/actions.tsx';
import { Lead } from '../../../ui/lead.tsx';
import { LinkButton } from '../../../ui/link-button.tsx';
import { Narrow } from '../../../ui/narrow.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { securityTexts } from '../texts/security/security-texts.ts';
import { accountPaths } from './paths.ts';

type Props = { language: Language; needed: 'enrol' | 'use' };

/** The one line on every page that tells what is missing before one's roles count. */
export function FactorLine({ language, needed }: Props): JSX.Element {
  const t = securityTexts.in(language);
  return (
    <Notice language={language} kind="info">
      <p>{t.rich(`line.${needed}`, { link: linkTo(wayOn({ language, needed })) })}</p>
    </Notice>
  );
}

/** Stands in for "please sign in" where somebody has done so, up to the second step. */
export function FactorMissing({ language, needed }: Props): JSX.Element {
  const t = securityTexts.in(language);
  return (
    <Narrow>
      <h1>{t('second.title')}</h1>
      <Lead>{t('factors.lead')}</Lead>
      <Actions>
        <LinkButton href={wayOn({ language, needed })}>{t('factors.title')}</LinkButton>
      </Actions>
    </Narrow>
  );
}

/** The title of that page. */
export const factorMissingTitle = (language: Language): string => securityTexts.in(language)('second.title');

const wayOn = ({ language, needed }: Props): string =>
  needed === 'enrol' ? accountPaths.account(language) : accountPaths.secondStep(language);

const linkTo =
  (href: string) =>
  (words: ComponentChildren): JSX.Element => <a href={href}>{words}</a>;
