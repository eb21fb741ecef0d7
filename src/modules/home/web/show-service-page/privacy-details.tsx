import type { JSX } from 'preact';
import { formatsIn } from '../../../../platform/i18n/formats.ts';
import type { PersonalData } from '../../../../platform/personal-data.ts';
import { DataTable } from '../../../../ui/data-table.tsx';
import { Disclosure } from '../../../../ui/disclosure.tsx';
import { homeTexts } from '../../texts/home-texts.ts';

type PrivacyDetailsProps = { language: 'de' | 'de-simple'; personalData: readonly PersonalData[] };

/** The second layer of the notice: for each category who answers for it, on what ground, and who sees it. */
export function PrivacyDetails({ language, personalData }: PrivacyDetailsProps): JSX.Element {
  const t = homeTexts.in(language);
  const { list } = formatsIn(language);
  const summary = t('service.privacy.details');
  return (
    <Disclosure summary={summary}>
      <DataTable
        caption={summary}
        captionHidden
        columns={[
          { label: t('service.privacy.what'), cell: ({ what }: PersonalData) => what, heads: true },
          {
            label: t('service.privacy.controller'),
            cell: ({ controller }) => t(`service.privacy.controller.${controller}`),
          },
          { label: t('service.privacy.ground'), cell: ({ basis }) => t(`service.privacy.ground.${basis}`) },
          {
            label: t('service.privacy.reader'),
            cell: ({ recipients }) => list(recipients.map((reader) => t(`service.privacy.reader.${reader}`))),
          },
        ]}
        rows={personalData}
      />
    </Disclosure>
  );
}
