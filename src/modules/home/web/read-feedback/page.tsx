/* oxlint-disable react/no-unstable-nested-components -- cells are plain functions of a row, never components */
import type { JSX } from 'preact';
import { formatsIn } from '../../../../platform/i18n/formats.ts';
import { isLanguage, languageFacts, type Language } from '../../../../platform/i18n/languages.ts';
import type { Instant } from '../../../../platform/time/instant.ts';
import { Actions } from '../../../../ui/actions.tsx';
import { Button } from '../../../../ui/button.tsx';
import { DataTable } from '../../../../ui/data-table.tsx';
import { EmptyState } from '../../../../ui/empty-state.tsx';
import { Form } from '../../../../ui/form.tsx';
import { HiddenField } from '../../../../ui/hidden-field.tsx';
import { Isolate } from '../../../../ui/isolate.tsx';
import { Lead } from '../../../../ui/lead.tsx';
import { Notice } from '../../../../ui/notice.tsx';
import { Pagination } from '../../../../ui/pagination.tsx';
import { SelectField } from '../../../../ui/select-field.tsx';
import { homeTexts } from '../../texts/home-texts.ts';
import { homePaths } from '../paths.ts';

/** A feedback to read. */
export type FeedbackRow = {
  id: string;
  page: string;
  language: string;
  kind: 'barrier' | 'wrong' | 'idea' | 'praise';
  body: string;
  replyTo: string | null;
  givenAt: Instant;
};

export type FeedbackListPageProps = {
  language: Language;
  state: 'open' | 'answered' | 'archived';
  /** Name of the page the list is narrowed to; '' for all. */
  page: string;
  pages: readonly { page: string; open: number }[];
  number: number;
  numbers: number;
  total: number;
  feedback: readonly FeedbackRow[];
  done: boolean;
};

const states = ['open', 'answered', 'archived'] as const;

/** What visitors have said of pages. */
export function FeedbackListPage(props: FeedbackListPageProps): JSX.Element {
  const { language, state, page, number, numbers, feedback, done } = props;
  const t = homeTexts.in(language);
  return (
    <>
      <h1>{t('feedback-list.title')}</h1>
      <Lead>{t('feedback-list.lead')}</Lead>
      {done && <Notice language={language} kind="success" title={t('feedback-list.done')} />}
      <Choice {...props} />
      {feedback.length === 0 ? (
        <EmptyState title={t('feedback-list.none')}>{t('feedback-list.none.line')}</EmptyState>
      ) : (
        <FeedbackTable {...props} />
      )}
      <Pagination
        language={language}
        page={number}
        pages={numbers}
        href={(next) => homePaths.feedbackList(language, { state, page, number: next })}
      />
    </>
  );
}

function Choice({ language, state, page, pages }: FeedbackListPageProps): JSX.Element {
  const t = homeTexts.in(language);
  return (
    <Form language={language} action={homePaths.feedbackList(language)} method="get" role="search">
      <SelectField
        language={language}
        name="stand"
        label={t('feedback-list.state')}
        options={states.map((value) => ({ value, label: t(`feedback-list.state.${value}`) }))}
        value={state}
      />
      <SelectField
        language={language}
        name="von"
        label={t('feedback-list.page')}
        options={pages
          .filter((each) => each.page !== '')
          .map((each) => ({ value: each.page, label: t('feedback-list.page.option', each) }))}
        value={page}
        optional
      />
      <Actions>
        <Button again>{t('feedback-list.submit')}</Button>
      </Actions>
    </Form>
  );
}

function FeedbackTable({ language, feedback, total, state, page }: FeedbackListPageProps): JSX.Element {
  const t = homeTexts.in(language);
  const formats = formatsIn(language);
  return (
    <DataTable
      caption={t('feedback-list.caption', { count: total })}
      columns={[
        { label: t('feedback-list.text'), heads: true, cell: Words },
        { label: t('feedback-list.kind'), cell: ({ kind }) => t(`feedback.kind.${kind}`) },
        {
          label: t('feedback-list.page'),
          cell: (row) => (row.page === '' ? t('feedback-list.page.none') : <Isolate ltr>{row.page}</Isolate>),
        },
        { label: t('feedback-list.given'), cell: ({ givenAt }) => formats.shortDate(givenAt) },
        {
          label: t('feedback-list.reply'),
          cell: ({ replyTo }) =>
            replyTo === null ? (
              <span class="mute">{t('feedback-list.no-reply')}</span>
            ) : (
              <a href={`mailto:${encodeURIComponent(replyTo).replace('%40', '@')}`}>
                <Isolate ltr>{replyTo}</Isolate>
              </a>
            ),
        },
        {
          label: t('feedback-list.deed'),
          cell: (row) => <Steps language={language} row={row} state={state} page={page} />,
        },
      ]}
      rows={feedback}
    />
  );
}

/** In the visitor's own language and direction. */
const Words = ({ body, language }: FeedbackRow): JSX.Element => {
  const { tag, direction } = languageFacts(isLanguage(language) ? language : 'de');
  return (
    <span lang={tag === 'de-simple' ? 'de' : tag} dir={direction}>
      {body}
    </span>
  );
};

type StepsProps = { language: Language; row: FeedbackRow; state: FeedbackListPageProps['state']; page: string };

function Steps({ language, row, state, page }: StepsProps): JSX.Element {
  const t = homeTexts.in(language);
  const steps = { open: ['answer', 'archive'], answered: ['archive', 'reopen'], archived: ['reopen'] } as const;
  const date = formatsIn(language).shortDate(row.givenAt);
  return (
    <Form language={language} action={homePaths.settleFeedback(language, row.id)}>
      <HiddenField name="state" value={state} />
      <HiddenField name="page" value={page} />
      <Actions>
        {steps[state].map((step) => (
          <Button kind="quiet" name="step" value={step}>
            {t(`feedback-list.${step}`)}
            <span class="hidden">: {t('feedback-list.about', { date })}</span>
          </Button>
        ))}
      </Actions>
    </Form>
  );
}
