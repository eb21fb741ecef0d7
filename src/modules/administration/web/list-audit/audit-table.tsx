/* oxlint-disable react/no-unstable-nested-components -- cells are plain functions of a row, never components */
import type { JSX } from 'preact';
import { formatsIn } from '../../../../platform/i18n/formats.ts';
import type { Language } from '../../../../platform/i18n/languages.ts';
import { DataTable } from '../../../../ui/data-table.tsx';
import { Isolate } from '../../../../ui/isolate.tsx';
import { TextLink } from '../../../../ui/text-link.tsx';
import { administrationTexts } from '../../texts/administration-texts.ts';
import { administrationPaths } from '../paths.ts';
import type { AuditRow } from './audit-row.ts';

export type AuditTableProps = {
  language: Language;
  caption: string;
  rows: readonly AuditRow[];
  /** The lines of one object: no column for it, but the place in its chain. */
  isChain?: boolean;
};

/** Lines of the audit. */
export function AuditTable({ language, caption, rows, isChain = false }: AuditTableProps): JSX.Element {
  const t = administrationTexts.in(language);
  const formats = formatsIn(language);
  return (
    <DataTable
      caption={caption}
      columns={[
        { label: t('audit.act'), heads: true, cell: ({ act }) => <Isolate ltr>{act}</Isolate> },
        isChain
          ? { label: t('audit.position'), figures: true, cell: ({ position }) => String(position) }
          : {
              label: t('audit.object'),
              cell: ({ kind, id }) => (
                <TextLink href={administrationPaths.chain(language, kind, id)}>
                  <Isolate ltr>{`${kind} …${id.slice(-6)}`}</Isolate>
                </TextLink>
              ),
            },
        {
          label: t('audit.actor'),
          cell: ({ actor, isByMandate }) => (
            <>
              <Isolate>{actor}</Isolate>
              {isByMandate && <span class="small mute"> {t('audit.by-mandate')}</span>}
            </>
          ),
        },
        { label: t('audit.programme-at'), cell: ({ programmeAt }) => formats.dateTime(programmeAt) },
        { label: t('audit.recorded-at'), cell: ({ recordedAt }) => formats.dateTime(recordedAt) },
      ]}
      rows={rows}
    />
  );
}
