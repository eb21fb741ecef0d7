import type { JSX } from 'preact';
import { formatsIn } from '../../../platform/i18n/formats.ts';
import type { Language } from '../../../platform/i18n/languages.ts';
import type { Holding } from '../../../platform/module.ts';
import { DataTable } from '../../../ui/data-table.tsx';
import { Isolate } from '../../../ui/isolate.tsx';
import { standingTexts } from '../texts/standing/standing-texts.ts';

type HoldingsListProps = { language: Language; holdings: readonly Holding[] };

/** What goes to a successor with what is next and until when, and apart what stays with the person. */
export function HoldingsList({ language, holdings }: HoldingsListProps): JSX.Element {
  const t = standingTexts.in(language);
  const staying = holdings.filter(({ moves }) => !moves);
  return (
    <>
      <DataTable
        caption={t('handover.list')}
        columns={[
          { label: t('handover.what'), heads: true, cell: ({ title }) => isolated(title) },
          { label: t('handover.next'), cell: ({ line }) => isolated(line) },
          {
            label: t('handover.until'),
            cell: ({ until }) => (until === null ? '–' : formatsIn(language).deadline(until)),
          },
        ]}
        rows={holdings.filter(({ moves }) => moves)}
      />
      {staying.length > 0 && (
        <>
          <h2>{t('handover.stays')}</h2>
          <ul>
            {staying.map(({ title, line }) => (
              <li>
                <Isolate>{title}</Isolate>: {line}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

const isolated = (words: string): JSX.Element => <Isolate>{words}</Isolate>;
