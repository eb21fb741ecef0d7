import type { JSX } from 'preact';
import type { Language } from '../../../../platform/i18n/languages.ts';
import { Actions } from '../../../../ui/actions.tsx';
import { Button } from '../../../../ui/button.tsx';
import { DataTable } from '../../../../ui/data-table.tsx';
import { Form } from '../../../../ui/form.tsx';
import { Lead } from '../../../../ui/lead.tsx';
import { privacyTexts } from '../../texts/privacy-texts.ts';
import { privacyPaths } from '../paths.ts';

/** Rows of a category, with its words. */
export type CountedRecord = { what: string; rows: number; end: string };

export type EraseOwnPageProps = {
  language: Language;
  gone: readonly CountedRecord[];
  kept: readonly CountedRecord[];
};

/** Before somebody is erased: what goes, what stays until when. */
export function EraseOwnPage({ language, gone, kept }: EraseOwnPageProps): JSX.Element {
  const t = privacyTexts.in(language);
  return (
    <>
      <h1>{t('erase.title')}</h1>
      <Lead>{t('erase.lead')}</Lead>
      <h2>{t('erase.now')}</h2>
      <Counted language={language} caption={t('erase.now')} rows={gone} />
      <p>{t('erase.count')}</p>
      <h2>{t('erase.kept')}</h2>
      {kept.length === 0 ? (
        <p>{t('erase.nothing-kept')}</p>
      ) : (
        <>
          <p>{t('erase.kept.note')}</p>
          <Counted language={language} caption={t('erase.kept')} rows={kept} withEnd />
        </>
      )}
      <p>{t('erase.wait')}</p>
      <Form language={language} action={privacyPaths.erase(language)}>
        <Actions>
          <Button kind="danger">{t('erase.submit')}</Button>
        </Actions>
      </Form>
    </>
  );
}

type CountedProps = { language: Language; caption: string; rows: readonly CountedRecord[]; withEnd?: boolean };

function Counted({ language, caption, rows, withEnd = false }: CountedProps): JSX.Element {
  const t = privacyTexts.in(language);
  const end = { label: t('erase.end'), cell: (row: CountedRecord) => row.end };
  return (
    <DataTable
      caption={caption}
      captionHidden
      columns={[
        { label: t('erase.record'), cell: ({ what }) => what, heads: true },
        { label: t('erase.rows'), cell: (row) => row.rows, figures: true },
        ...(withEnd ? [end] : []),
      ]}
      rows={rows}
    />
  );
}
