import type { JSX } from 'preact';
import { formatsIn } from '../../../../platform/i18n/formats.ts';
import type { Language } from '../../../../platform/i18n/languages.ts';
import { DataTable, type Column } from '../../../../ui/data-table.tsx';
import { Isolate } from '../../../../ui/isolate.tsx';
import type { ShownFirstView, ShownLine } from '../../domain/first-view.ts';
import { reviewTexts } from '../../texts/review/review-texts.ts';

/** What the panel said first: when, who, and of each interest its leaning and sentence. */
export function FirstViewBox({ language, view }: { language: Language; view: ShownFirstView }): JSX.Element {
  const t = reviewTexts.in(language);
  const { date, dateTime, list } = formatsIn(language);
  return (
    <>
      <p>
        {t('first.recorded', { date: date(view.heldOn), name: view.recordedBy })}{' '}
        {t('first.took-part.line', { names: list(view.tookPart) })}
      </p>
      {view.changedAt !== null && <p>{t('first.changed', { date: dateTime(view.changedAt) })}</p>}
      <DataTable caption={t('first.views')} captionHidden rows={view.lines} columns={columns(language)} />
    </>
  );
}

function columns(language: Language): Column<ShownLine>[] {
  const t = reviewTexts.in(language);
  return [
    { label: t('interests.name'), heads: true, cell: ({ name }) => <Isolate>{name}</Isolate> },
    {
      label: t('first.view'),
      cell: ({ leaning, sentence, before }) => (
        <>
          {t(`first.leaning.${leaning}`)}
          {before !== null && <> ({t('first.before', { leaning: t(`first.leaning.${before}`) })})</>}
          {sentence !== '' && (
            <>
              <br />
              <span class="small mute">
                <Isolate>{sentence}</Isolate>
              </span>
            </>
          )}
        </>
      ),
    },
  ];
}
