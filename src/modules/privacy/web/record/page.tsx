import type { JSX } from 'preact';
import type { Language } from '../../../../platform/i18n/languages.ts';
import { Box } from '../../../../ui/box.tsx';
import { DescriptionList } from '../../../../ui/description-list.tsx';
import { Disclosure } from '../../../../ui/disclosure.tsx';
import { Isolate } from '../../../../ui/isolate.tsx';
import { Lead } from '../../../../ui/lead.tsx';
import { TextLink } from '../../../../ui/text-link.tsx';
import { privacyTexts } from '../../texts/privacy-texts.ts';
import { privacyPaths } from '../paths.ts';
import { recordColumns, type RecordRow } from './record-rows.ts';

export type RecordPageProps = {
  language: Language;
  operator: string;
  officer: string;
  rows: readonly RecordRow[];
};

const shown = recordColumns.filter((column) => column !== 'what' && column !== 'fields');

/** The record of processing activities, one box for each. */
export function RecordPage({ language, operator, officer, rows }: RecordPageProps): JSX.Element {
  const t = privacyTexts.in(language);
  return (
    <>
      <h1>{t('record.title')}</h1>
      <Lead>{t('record.lead')}</Lead>
      <DescriptionList
        pairs={[
          { label: t('record.operator'), value: operator || '–' },
          { label: t('record.officer'), value: officer || '–' },
        ]}
      />
      <ul>
        {(['csv', 'pdf'] as const).map((format) => (
          <li>
            <TextLink href={privacyPaths.record(language, format)} download={`verzeichnis.${format}`}>
              {t(`record.${format}`)}
            </TextLink>
          </li>
        ))}
      </ul>
      {rows.map((row) => (
        <Box title={row.what}>
          <DescriptionList pairs={shown.map((column) => ({ label: t(`record.${column}`), value: row[column] }))} />
          <Disclosure summary={t('record.fields')}>
            <p>
              <Isolate ltr>{row.fields}</Isolate>
            </p>
          </Disclosure>
        </Box>
      ))}
    </>
  );
}
