import type { ComponentChildren, JSX } from 'preact';
import { formatsIn } from '../../../../platform/i18n/formats.ts';
import type { Language } from '../../../../platform/i18n/languages.ts';
import { DataTable } from '../../../../ui/data-table.tsx';
import { Disclosure } from '../../../../ui/disclosure.tsx';
import type { RegisterChange, RegisterDiff } from '../../domain/compare-register.ts';
import type { RegisterUnit } from '../../domain/register-unit.ts';
import { organisationTexts } from '../../texts/organisation-texts.ts';

const mostShown = 50;

type ListsProps = { language: Language; diff: RegisterDiff };

/** What would change, unit by unit, each kind one click away. */
export function ChangeLists({ language, diff }: ListsProps): JSX.Element {
  return (
    <>
      <List language={language} kind="renamed" rows={diff.renamed}>
        {(rows) => <Renamed language={language} rows={rows} />}
      </List>
      <List language={language} kind="gone" rows={diff.gone}>
        {(rows) => <Units language={language} kind="gone" rows={rows} />}
      </List>
      <List language={language} kind="added" rows={diff.added}>
        {(rows) => <Units language={language} kind="added" rows={rows} />}
      </List>
      <List language={language} kind="changed" rows={diff.changed}>
        {(rows) => <Changed language={language} rows={rows} />}
      </List>
    </>
  );
}

type Kind = 'added' | 'renamed' | 'changed' | 'gone';
type ListProps<Row> = {
  language: Language;
  kind: Kind;
  rows: readonly Row[];
  children: (rows: readonly Row[]) => ComponentChildren;
};

function List<Row>({ language, kind, rows, children }: ListProps<Row>): JSX.Element | null {
  const t = organisationTexts.in(language);
  if (rows.length === 0) return null;
  return (
    <Disclosure
      summary={`${t(`register.preview.${kind}`)}: ${formatsIn(language).number(rows.length)}`}
      open={rows.length <= 10}
    >
      {children(rows.slice(0, mostShown))}
      {rows.length > mostShown && <p>{t('register.preview.more', { count: rows.length - mostShown })}</p>}
    </Disclosure>
  );
}

function Units({
  language,
  kind,
  rows,
}: {
  language: Language;
  kind: Kind;
  rows: readonly RegisterUnit[];
}): JSX.Element {
  const t = organisationTexts.in(language);
  const { number } = formatsIn(language);
  return (
    <DataTable
      caption={t(`register.preview.${kind}`)}
      captionHidden
      columns={[
        { label: t('register.preview.name'), heads: true, cell: ({ label }) => label },
        { label: t('register.preview.type'), cell: ({ type }) => type },
        { label: t('register.preview.key'), cell: ({ ars }) => ars },
        { label: t('register.preview.population'), figures: true, cell: ({ population }) => shown(population, number) },
        { label: t('register.preview.area'), figures: true, cell: ({ areaKm2 }) => shown(areaKm2, number) },
      ]}
      rows={rows}
    />
  );
}

function Renamed({ language, rows }: { language: Language; rows: readonly RegisterChange[] }): JSX.Element {
  const t = organisationTexts.in(language);
  const words = ({ label, type, ars }: RegisterUnit): string => `${label} · ${type} · ${ars}`;
  return (
    <DataTable
      caption={t('register.preview.renamed')}
      captionHidden
      columns={[
        { label: t('register.preview.before'), heads: true, cell: ({ before }) => words(before) },
        { label: t('register.preview.after'), cell: ({ after }) => words(after) },
      ]}
      rows={rows}
    />
  );
}

function Changed({ language, rows }: { language: Language; rows: readonly RegisterChange[] }): JSX.Element {
  const t = organisationTexts.in(language);
  const { number } = formatsIn(language);
  const step = (before: number | null, after: number | null): string =>
    before === after ? shown(after, number) : `${shown(before, number)} → ${shown(after, number)}`;
  return (
    <DataTable
      caption={t('register.preview.changed')}
      captionHidden
      columns={[
        { label: t('register.preview.name'), heads: true, cell: ({ after }) => after.label },
        { label: t('register.preview.key'), cell: ({ after }) => after.ars },
        {
          label: t('register.preview.population'),
          figures: true,
          cell: ({ before, after }) => step(before.population, after.population),
        },
        {
          label: t('register.preview.area'),
          figures: true,
          cell: ({ before, after }) => step(before.areaKm2, after.areaKm2),
        },
      ]}
      rows={rows}
    />
  );
}

const shown = (value: number | null, number: (value: number) => string): string =>
  value === null ? '–' : number(value);
