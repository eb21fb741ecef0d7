import type { JSX } from 'preact';
import { formatsIn } from '../../../../platform/i18n/formats.ts';
import type { Language } from '../../../../platform/i18n/languages.ts';
import { fromBerlin } from '../../../../platform/time/berlin.ts';
import type { Instant } from '../../../../platform/time/instant.ts';
import { Actions } from '../../../../ui/actions.tsx';
import { Button } from '../../../../ui/button.tsx';
import { DataTable } from '../../../../ui/data-table.tsx';
import { EmptyState } from '../../../../ui/empty-state.tsx';
import { ErrorSummary } from '../../../../ui/error-summary.tsx';
import { FileField } from '../../../../ui/file-field.tsx';
import { Form } from '../../../../ui/form.tsx';
import { Lead } from '../../../../ui/lead.tsx';
import { Notice } from '../../../../ui/notice.tsx';
import type { RegisterFault } from '../../domain/register-fault.ts';
import { organisationTexts } from '../../texts/organisation-texts.ts';
import { organisationPaths } from '../paths.ts';
import { OpenMoveChecks, type MoveCheckRow } from './open-move-checks.tsx';
import { OpenSuccessors, type OpenSuccessorRow } from './open-successors.tsx';

/** A file that was taken. */
export type ImportRow = {
  kind: 'gv100ad' | 'csv' | 'postal-codes';
  fileName: string;
  standsOn: string;
  importedAt: Instant;
  counts: Readonly<Record<string, number>>;
};

export type RegisterPageProps = {
  language: Language;
  imports: readonly ImportRow[];
  open: readonly OpenSuccessorRow[];
  /** Organisations that could not follow their place by themselves. */
  checks: readonly MoveCheckRow[];
  /** Largest file in MB. */
  largest: number;
  /** What was just done. */
  done?: 'register' | 'postal-codes' | 'successors' | 'moves' | undefined;
  /** What is wrong with the file that was sent, in its lines. */
  faults?: { list: readonly RegisterFault[]; count: number } | undefined;
  /** What is missing in a form of this page, by field. */
  errors?: Readonly<Record<string, string>> | undefined;
};

const changeKinds = ['added', 'renamed', 'changed', 'gone'] as const;
const doneTexts = {
  register: 'register.done.title',
  'postal-codes': 'register.done.postal',
  successors: 'register.done.confirmed',
  moves: 'register.done.moves',
} as const;

/** The register as it stands: what came in, what waits for a person, and where a new file goes. */
export function RegisterPage({
  language,
  imports,
  open,
  checks,
  largest,
  done,
  faults,
  errors = {},
}: RegisterPageProps): JSX.Element {
  const t = organisationTexts.in(language);
  return (
    <>
      <ErrorSummary language={language} errors={Object.entries(errors).map(([name, message]) => ({ name, message }))} />
      <h1>{t('register.title')}</h1>
      <Lead>{t('register.lead')}</Lead>
      {done !== undefined && <Notice language={language} kind="success" title={t(doneTexts[done])} />}
      {faults !== undefined && <Faults language={language} {...faults} />}
      {checks.length > 0 && <OpenMoveChecks language={language} checks={checks} error={errors['check']} />}
      {open.length > 0 && <OpenSuccessors language={language} open={open} error={errors['link']} />}
      <h2>{t('register.upload.title')}</h2>
      <p>{t('register.upload.lead')}</p>
      <Form language={language} action={organisationPaths.register(language)} multipart>
        <FileField
          language={language}
          name="file"
          label={t('register.upload.field')}
          hint={t('register.upload.hint')}
          accept=".zip,.txt,.csv"
          types={t('register.upload.types')}
          size={t('register.upload.size', { count: largest })}
          error={errors['file']}
        />
        <Actions>
          <Button>{t('register.upload.submit')}</Button>
        </Actions>
      </Form>
      {imports.length === 0 ? (
        <EmptyState title={t('register.none.title')}>{t('register.none.body')}</EmptyState>
      ) : (
        <>
          <h2>{t('register.latest')}</h2>
          <Imports language={language} imports={imports} />
        </>
      )}
    </>
  );
}

function Imports({ language, imports }: { language: Language; imports: readonly ImportRow[] }): JSX.Element {
  const t = organisationTexts.in(language);
  const { shortDate, dateTime, list } = formatsIn(language);
  const summary = ({ counts }: ImportRow): string => {
    const changes = changeKinds.filter((kind) => (counts[kind] ?? 0) > 0);
    if (changes.length === 0) return t('register.latest.nothing');
    return list(changes.map((kind) => t(`register.latest.${kind}`, { count: counts[kind] ?? 0 })));
  };
  return (
    <DataTable
      caption={t('register.latest')}
      captionHidden
      columns={[
        { label: t('register.latest.file'), heads: true, cell: ({ fileName }) => fileName },
        { label: t('register.latest.kind'), cell: ({ kind }) => t(`register.kind.${kind}`) },
        { label: t('register.latest.date'), cell: ({ standsOn }) => shortDate(fromBerlin(standsOn)) },
        { label: t('register.latest.at'), cell: ({ importedAt }) => dateTime(importedAt) },
        { label: t('register.latest.changes'), cell: summary },
      ]}
      rows={imports}
    />
  );
}

function Faults({
  language,
  list,
  count,
}: {
  language: Language;
  list: readonly RegisterFault[];
  count: number;
}): JSX.Element {
  const t = organisationTexts.in(language);
  return (
    <>
      <Notice language={language} kind="danger" title={t('register.faults.title', { count })} />
      <DataTable
        caption={t('register.faults.what')}
        captionHidden
        columns={[
          { label: t('register.faults.line'), heads: true, cell: ({ line }) => line ?? t('register.faults.whole') },
          {
            label: t('register.faults.what'),
            cell: ({ problem, value }) => t(`register.problem.${problem}`, { value }),
          },
        ]}
        rows={list}
      />
      {count > list.length && <p>{t('register.faults.more', { count: count - list.length })}</p>}
    </>
  );
}
