import type { JSX } from 'preact';
import type { Language } from '../../../../platform/i18n/languages.ts';
import { Actions } from '../../../../ui/actions.tsx';
import { Button } from '../../../../ui/button.tsx';
import { ChecksField } from '../../../../ui/checks-field.tsx';
import { DataTable, type Column } from '../../../../ui/data-table.tsx';
import { Disclosure } from '../../../../ui/disclosure.tsx';
import { EmptyState } from '../../../../ui/empty-state.tsx';
import { ErrorSummary } from '../../../../ui/error-summary.tsx';
import { Form } from '../../../../ui/form.tsx';
import { Isolate } from '../../../../ui/isolate.tsx';
import { Lead } from '../../../../ui/lead.tsx';
import { Notice } from '../../../../ui/notice.tsx';
import { reviewTexts } from '../../texts/review/review-texts.ts';
import { PanelCrumbs, type RoundOf } from '../review-crumbs.tsx';
import { reviewPaths } from '../review-paths.ts';

/** A bidder with who reads it, who could, and who can't be taken away any more. */
export type AssignedBidder = {
  id: string;
  name: string;
  readers: readonly string[];
  allowed: readonly string[];
  kept: readonly string[];
};

export type AssignReviewersPageProps = {
  language: Language;
  round: RoundOf;
  perInterest: number;
  people: readonly { personId: string; name: string; load: number }[];
  bidders: readonly AssignedBidder[];
  /** Nothing of it is committed yet. */
  isProposal: boolean;
  tooFew: readonly { name: string; possible: number; needed: number }[];
  error?: string;
};

/** Who reads what: the platform's proposal, to be changed by hand and committed. */
export function AssignReviewersPage(props: AssignReviewersPageProps): JSX.Element {
  const { language, round, bidders, perInterest, isProposal, tooFew, error } = props;
  const t = reviewTexts.in(language);
  return (
    <>
      <PanelCrumbs language={language} round={round} />
      <ErrorSummary language={language} errors={error === undefined ? [] : [{ message: error }]} />
      <h1>{t('assign.title')}</h1>
      <Lead>{t('assign.lead', { count: perInterest })}</Lead>
      {tooFew.length > 0 && (
        <Notice language={language} kind="warn" title={t('assign.too-few')}>
          <ul>
            {tooFew.map(({ name, possible, needed }) => (
              <li>{t('assign.too-few.line', { name, possible, needed })}</li>
            ))}
          </ul>
        </Notice>
      )}
      {bidders.length === 0 ? (
        <EmptyState title={t('assign.empty')}>{t('assign.empty.line')}</EmptyState>
      ) : (
        <Form language={language} action={reviewPaths.assignment(language, round.id)}>
          {isProposal && (
            <Notice language={language} kind="info">
              {t('assign.proposal')}
            </Notice>
          )}
          <Loads {...props} />
          {bidders.map((bidder) => (
            <Readers {...props} bidder={bidder} />
          ))}
          <Actions>
            <Button>{t(isProposal ? 'assign.send' : 'assign.change')}</Button>
          </Actions>
        </Form>
      )}
    </>
  );
}

function Loads({ language, people }: AssignReviewersPageProps): JSX.Element {
  const t = reviewTexts.in(language);
  return <DataTable caption={t('assign.loads')} rows={people} columns={loadColumns(language)} />;
}

function loadColumns(language: Language): Column<{ name: string; load: number }>[] {
  const t = reviewTexts.in(language);
  return [
    { label: t('panel.name'), heads: true, cell: ({ name }) => <Isolate>{name}</Isolate> },
    { label: t('assign.load'), figures: true, cell: ({ load }) => String(load) },
  ];
}

function Readers({ language, bidder, people }: AssignReviewersPageProps & { bidder: AssignedBidder }): JSX.Element {
  const t = reviewTexts.in(language);
  const named = (id: string): string => people.find(({ personId }) => personId === id)?.name ?? '';
  return (
    <section class="section">
      <h2>
        <Isolate>{bidder.name}</Isolate>
      </h2>
      <p>{bidder.readers.length === 0 ? t('assign.nobody') : bidder.readers.map(named).join(', ')}</p>
      <Disclosure summary={t('assign.by-hand', { name: bidder.name })}>
        <ChecksField
          language={language}
          name={`readers-${bidder.id}`}
          label={t('assign.readers')}
          hint={t('assign.readers.hint')}
          values={bidder.readers}
          options={people.map(({ personId, name }) => ({
            value: personId,
            label: <Isolate>{name}</Isolate>,
            disabled: !bidder.allowed.includes(personId) && !bidder.kept.includes(personId),
            ...(bidder.kept.includes(personId) ? { hint: t('assign.kept') } : {}),
          }))}
        />
      </Disclosure>
    </section>
  );
}
