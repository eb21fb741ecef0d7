import type { JSX } from 'preact';
import type { Language } from '../../../../platform/i18n/languages.ts';
import type { PersonalData } from '../../../../platform/personal-data.ts';
import { DataTable } from '../../../../ui/data-table.tsx';
import { Lead } from '../../../../ui/lead.tsx';
import { Notice } from '../../../../ui/notice.tsx';
import { TextLink } from '../../../../ui/text-link.tsx';
import { accountPaths } from '../../../accounts/index.ts';
import { homeTexts } from '../../texts/home-texts.ts';
import { AgencyDetails, type AgencyView } from './agency-details.tsx';
import { PrivacyDetails } from './privacy-details.tsx';

export type PrivacyPageProps = AgencyView & {
  language: Language;
  personalData: (language: Language) => readonly PersonalData[];
};

/**
 * What is stored of whom (Art. 13 GDPR). The binding text is German or simple German, as no translation is published
 * unreviewed; readers of other languages get an overview of what and how long in theirs.
 */
export function PrivacyPage({ language, personalData, ...view }: PrivacyPageProps): JSX.Element {
  const t = homeTexts.in(language);
  return (
    <>
      <h1>{t('service.privacy.title')}</h1>
      <Lead>{t('service.privacy.lead')}</Lead>
      {language !== 'de' && (
        <Notice language={language} kind="info">
          {t('service.privacy.german')}
        </Notice>
      )}
      {language !== 'de' && language !== 'de-simple' && (
        <Overview language={language} personalData={personalData(language)} />
      )}
      <BindingText language={language === 'de-simple' ? 'de-simple' : 'de'} personalData={personalData} />
      <p>
        <TextLink href={accountPaths.ownData(language)} alone>
          {t('service.privacy.own')}
        </TextLink>
      </p>
      <h2>{t('service.privacy.questions')}</h2>
      {view.agency.phone !== '' && <p>{t('service.privacy.phone')}</p>}
      <AgencyDetails
        language={language}
        parts={['operator', 'phone', 'hours', 'email', 'dataProtection', 'supervisor']}
        operatorIs="agency.controller"
        {...view}
      />
    </>
  );
}

type OverviewProps = { language: Language; personalData: readonly PersonalData[] };

function Overview({ language, personalData }: OverviewProps): JSX.Element {
  const t = homeTexts.in(language);
  return (
    <>
      <h2>{t('service.privacy.overview')}</h2>
      <p>{t('service.privacy.overview.note')}</p>
      <DataTable
        caption={t('service.privacy.overview')}
        captionHidden
        columns={(['what', 'end'] as const).map((column) => ({
          label: t(`service.privacy.overview.${column}`),
          cell: (row: PersonalData) => row[column],
          heads: column === 'what',
        }))}
        rows={personalData}
      />
    </>
  );
}

function BindingText({
  language,
  personalData,
}: Pick<PrivacyPageProps, 'personalData'> & { language: 'de' | 'de-simple' }): JSX.Element {
  const t = homeTexts.in(language);
  return (
    <div lang="de" dir="ltr">
      <p>{t('service.privacy.cookie')}</p>
      <DataTable
        caption={t('service.privacy.title')}
        captionHidden
        columns={(['what', 'purpose', 'end'] as const).map((column) => ({
          label: t(`service.privacy.${column}`),
          cell: (row: PersonalData) => row[column],
          heads: column === 'what',
        }))}
        rows={personalData(language)}
      />
      <PrivacyDetails language={language} personalData={personalData(language)} />
      <p>{t('service.privacy.rights')}</p>
    </div>
  );
}
