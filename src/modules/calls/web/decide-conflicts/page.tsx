import type { JSX } from 'preact';
import type { FieldErrors } from '../../../../platform/http/parse-form.ts';
import type { Language } from '../../../../platform/i18n/languages.ts';
import { Box } from '../../../../ui/box.tsx';
import { Button } from '../../../../ui/button.tsx';
import { ChoiceField } from '../../../../ui/choice-field.tsx';
import { DescriptionList } from '../../../../ui/description-list.tsx';
import { EmptyState } from '../../../../ui/empty-state.tsx';
import { ErrorSummary } from '../../../../ui/error-summary.tsx';
import { Form } from '../../../../ui/form.tsx';
import { HiddenField } from '../../../../ui/hidden-field.tsx';
import { Isolate } from '../../../../ui/isolate.tsx';
import { Lead } from '../../../../ui/lead.tsx';
import { Notice } from '../../../../ui/notice.tsx';
import { TextArea } from '../../../../ui/text-area.tsx';
import type { Declaration } from '../../domain/conflict.ts';
import { reviewTexts } from '../../texts/review/review-texts.ts';
import { PanelCrumbs, type RoundOf } from '../review-crumbs.tsx';
import { reviewPaths } from '../review-paths.ts';

/** A declaration that is not "nothing", with what was decided. */
export type Case = {
  interestId: string;
  personId: string;
  bidder: string;
  person: string;
  declared: Declaration;
  note: string;
  out: boolean | null;
  reason: string;
};

export type DecideConflictsPageProps = {
  language: Language;
  round: RoundOf;
  cases: readonly Case[];
  missing: readonly string[];
  errors: FieldErrors;
};

/** The chair decides about ties, each with a reason. */
export function DecideConflictsPage({
  language,
  round,
  cases,
  missing,
  errors,
}: DecideConflictsPageProps): JSX.Element {
  const t = reviewTexts.in(language);
  const open = cases.filter(({ out }) => out === null).length;
  return (
    <>
      <PanelCrumbs language={language} round={round} />
      <ErrorSummary language={language} errors={Object.entries(errors).map(([name, message]) => ({ name, message }))} />
      <h1>{t('conflicts.title')}</h1>
      <Lead>{t('conflicts.lead', { open })}</Lead>
      {missing.length > 0 && (
        <Notice language={language} kind="warn" title={t('conflicts.missing')}>
          {missing.join(', ')}
        </Notice>
      )}
      <Notice language={language} kind="info">
        {t('conflicts.advice')}
      </Notice>
      {cases.length === 0 ? (
        <EmptyState title={t('conflicts.empty')}>{t('conflicts.empty.line')}</EmptyState>
      ) : (
        cases.map((one) => <CaseBox language={language} round={round} one={one} errors={errors} />)
      )}
    </>
  );
}

function CaseBox({
  language,
  round,
  one,
  errors,
}: {
  language: Language;
  round: RoundOf;
  one: Case;
  errors: FieldErrors;
}): JSX.Element {
  const t = reviewTexts.in(language);
  const key = `${one.interestId}-${one.personId}`;
  return (
    <Box title={t('conflicts.case', { person: one.person, bidder: one.bidder })}>
      <DescriptionList
        pairs={[
          { label: t('conflicts.declared'), value: t(`declare.${one.declared}`) },
          { label: t('declare.note'), value: one.note === '' ? '–' : <Isolate>{one.note}</Isolate> },
        ]}
      />
      <Form language={language} action={reviewPaths.conflicts(language, round.id)}>
        <HiddenField name="interest" value={one.interestId} />
        <HiddenField name="person" value={one.personId} />
        <ChoiceField
          language={language}
          name={`out-${key}`}
          label={t('conflicts.decision')}
          value={one.out === null ? '' : String(one.out)}
          error={errors[`out-${key}`]}
          options={[
            { value: 'true', label: t('conflict.decided.out'), hint: t('conflicts.out.line') },
            { value: 'false', label: t('conflict.decided.in'), hint: t('conflicts.in.line') },
          ]}
        />
        <TextArea
          language={language}
          name={`reason-${key}`}
          label={t('conflicts.reason')}
          value={one.reason}
          rows={3}
          error={errors[`reason-${key}`]}
        />
        <Button>{t('conflicts.send')}</Button>
      </Form>
    </Box>
  );
}
