import type { ComponentChildren, JSX } from 'preact';
import type { Language } from '../../../../platform/i18n/languages.ts';
import type { PersonalData } from '../../../../platform/module.ts';
import { DataTable } from '../../../../ui/data-table.tsx';
import { Lead } from '../../../../ui/lead.tsx';
import { Notice } from '../../../../ui/notice.tsx';
import { TextLink } from '../../../../ui/text-link.tsx';
import { homeTexts } from '../../texts/home-texts.ts';
import { homePaths } from '../paths.ts';

/** Who runs the installation (§ 5 DDG). */
export function ImprintPage({
  language,
  operator,
  demo,
}: {
  language: Language;
  operator: string;
  demo: boolean;
}): JSX.Element {
  const t = homeTexts.in(language);
  return (
    <>
      <h1>{t('service.imprint.title')}</h1>
      <h2>{t('service.imprint.operator')}</h2>
      {operator === '' ? (
        <p>{t(demo ? 'service.imprint.demo' : 'service.imprint.missing')}</p>
      ) : (
        <address lang="de">
          {operator.split('|').map((line) => (
            <div>
              <bdi>{line.trim()}</bdi>
            </div>
          ))}
        </address>
      )}
    </>
  );
}

/** What is stored of whom (Art. 13 GDPR); German or simple German everywhere, as no translation is published unreviewed. */
export function PrivacyPage({
  language,
  personalData,
}: {
  language: Language;
  personalData: readonly PersonalData[];
}): JSX.Element {
  const t = homeTexts.in(language);
  const german = homeTexts.in(language === 'de-simple' ? 'de-simple' : 'de');
  return (
    <>
      <h1>{t('service.privacy.title')}</h1>
      <Lead>{t('service.privacy.lead')}</Lead>
      {language !== 'de' && (
        <Notice language={language} kind="info">
          {t('service.privacy.german')}
        </Notice>
      )}
      <div lang="de" dir="ltr">
        <p>{german('service.privacy.cookie')}</p>
        <DataTable
          caption={german('service.privacy.title')}
          captionHidden
          columns={(['what', 'purpose', 'basis', 'end'] as const).map((column) => ({
            label: german(`service.privacy.${column}`),
            cell: (row: PersonalData) => row[column],
            heads: column === 'what',
          }))}
          rows={personalData}
        />
      </div>
    </>
  );
}

/** The accessibility statement (§ 7 BITV 2.0), with the defects that are known. */
export function AccessibilityPage({ language }: { language: Language }): JSX.Element {
  const t = homeTexts.in(language);
  return (
    <>
      <h1>{t('service.accessibility.title')}</h1>
      <Lead>{t('service.accessibility.lead')}</Lead>
      <p>{t('service.accessibility.tested')}</p>
      <h2>{t('service.accessibility.defects')}</h2>
      <ul>
        <li>{t('service.accessibility.defect.sign')}</li>
        <li>{t('service.accessibility.defect.easy')}</li>
      </ul>
      <p>{t('service.accessibility.report')}</p>
    </>
  );
}

/** A title, a sentence, and what follows. */
export function ShortPage({
  title,
  lead,
  children,
}: {
  title: string;
  lead: string;
  children?: ComponentChildren;
}): JSX.Element {
  return (
    <>
      <h1>{title}</h1>
      <Lead>{lead}</Lead>
      {children}
    </>
  );
}

/** Where simple German is to be found. */
export function EasyLanguagePage({ language }: { language: Language }): JSX.Element {
  const t = homeTexts.in(language);
  return (
    <ShortPage title={t('service.easy.title')} lead={t('service.easy.lead')}>
      <TextLink href={homePaths.start('de-simple')} hreflang="de-simple" alone>
        {t('service.easy.link')}
      </TextLink>
    </ShortPage>
  );
}

/** What exists in sign language: nothing yet, and that is said. */
export function SignLanguagePage({ language }: { language: Language }): JSX.Element {
  const t = homeTexts.in(language);
  return <ShortPage title={t('service.sign.title')} lead={t('service.sign.lead')} />;
}

/** Whom to ask. */
export function ContactPage({ language }: { language: Language }): JSX.Element {
  const t = homeTexts.in(language);
  return (
    <ShortPage title={t('service.contact.title')} lead={t('service.contact.lead')}>
      <p>
        {t('service.contact.page')} <TextLink href={homePaths.feedback(language)}>{t('feedback.title')}</TextLink>
      </p>
    </ShortPage>
  );
}
