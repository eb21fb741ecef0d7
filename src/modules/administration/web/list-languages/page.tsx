/* oxlint-disable react/no-unstable-nested-components -- cells are plain functions of a row, never components */
import type { JSX } from 'preact';
import { formatsIn } from '../../../../platform/i18n/formats.ts';
import { languageFacts, type Language } from '../../../../platform/i18n/languages.ts';
import { Button } from '../../../../ui/button.tsx';
import { Chip } from '../../../../ui/chip.tsx';
import { DataTable } from '../../../../ui/data-table.tsx';
import { Form } from '../../../../ui/form.tsx';
import { HiddenField } from '../../../../ui/hidden-field.tsx';
import { TextLink } from '../../../../ui/text-link.tsx';
import type { Completeness } from '../../domain/text-state.ts';
import { administrationTexts } from '../../texts/administration-texts.ts';
import { AdminFrame } from '../admin-frame.tsx';
import { administrationPaths } from '../paths.ts';

/** A language and how its texts stand. */
export type LanguageRow = {
  language: Language;
  counts: Completeness;
  /** From 0 to 1. */
  reviewed: number;
  /** `complete`: reviewed so far that it stays; `ready`: off, but reviewed so far that it could be shown. */
  shown: 'always' | 'on' | 'complete' | 'off' | 'ready';
};

export type LanguagesPageProps = {
  language: Language;
  rows: readonly LanguageRow[];
  /** Part of reviewed texts from which a language can't be switched off, from 0 to 1. */
  threshold: number;
  maySwitch: boolean;
  /** The environment says which languages are off. */
  isFixed: boolean;
  done: boolean;
};

/** How complete each language is, and which of them the public sees. */
export function LanguagesPage(props: LanguagesPageProps): JSX.Element {
  const { language, rows, threshold, maySwitch, isFixed, done } = props;
  const t = administrationTexts.in(language);
  const formats = formatsIn(language);
  return (
    <AdminFrame
      language={language}
      title={t('languages.title')}
      lead={t('languages.lead', { threshold: formats.percent(threshold) })}
      done={done ? t('languages.done') : undefined}
    >
      {isFixed && <p class="mute">{t('languages.fixed')}</p>}
      <DataTable
        caption={t('languages.caption')}
        captionHidden
        columns={[
          {
            label: t('languages.language'),
            heads: true,
            cell: (row) => (
              <TextLink href={administrationPaths.texts(language, row.language)}>
                <bdi lang={row.language === 'de-simple' ? 'de' : row.language}>
                  {languageFacts(row.language).autonym}
                </bdi>
              </TextLink>
            ),
          },
          { label: t('languages.total'), figures: true, cell: ({ counts }) => formats.number(counts.total) },
          ...(['missing', 'outdated', 'changed', 'machine', 'withheld'] as const).map((state) => ({
            label: t(`text.state.${state}`),
            figures: true,
            cell: (row: LanguageRow) => <Count language={language} row={row} state={state} />,
          })),
          { label: t('languages.reviewed'), figures: true, cell: ({ reviewed }) => formats.percent(floored(reviewed)) },
          { label: t('languages.shown'), cell: (row) => <Shown language={language} row={row} /> },
          ...(maySwitch && !isFixed
            ? [{ label: t('languages.switch'), cell: (row: LanguageRow) => <Switch language={language} row={row} /> }]
            : []),
        ]}
        rows={rows}
      />
    </AdminFrame>
  );
}

/** 99.6 per cent are not all. */
const floored = (share: number): number => Math.floor(share * 100) / 100;

type CellProps = { language: Language; row: LanguageRow };

function Count({ language, row, state }: CellProps & { state: keyof Completeness }): JSX.Element {
  const count = row.counts[state];
  if (count === 0) return <>{'0'}</>;
  return (
    <TextLink href={administrationPaths.texts(language, row.language, { state })}>
      {formatsIn(language).number(count)}
    </TextLink>
  );
}

function Shown({ language, row: { shown } }: CellProps): JSX.Element {
  return (
    <Chip state={shown === 'off' || shown === 'ready' ? 'due' : 'ok'}>
      {administrationTexts.in(language)(`languages.shown.${shown}`)}
    </Chip>
  );
}

function Switch({ language, row }: CellProps): JSX.Element {
  const t = administrationTexts.in(language);
  if (row.shown === 'always' || row.shown === 'complete') return <>{'–'}</>;
  const step = row.shown === 'on' ? 'off' : 'on';
  return (
    <Form language={language} action={administrationPaths.languages(language)}>
      <HiddenField name="language" value={row.language} />
      <Button kind="quiet" name="step" value={step}>
        {t(`languages.switch.${step}`)}
        <span class="hidden">: {languageFacts(row.language).autonym}</span>
      </Button>
    </Form>
  );
}
