import type { JSX } from 'preact';
import type { FieldErrors } from '../../../../platform/http/parse-form.ts';
import type { Language } from '../../../../platform/i18n/languages.ts';
import { Actions } from '../../../../ui/actions.tsx';
import { Box } from '../../../../ui/box.tsx';
import { Button } from '../../../../ui/button.tsx';
import { ChoiceField } from '../../../../ui/choice-field.tsx';
import { EmptyState } from '../../../../ui/empty-state.tsx';
import { ErrorSummary } from '../../../../ui/error-summary.tsx';
import { Form } from '../../../../ui/form.tsx';
import { Isolate } from '../../../../ui/isolate.tsx';
import { Lead } from '../../../../ui/lead.tsx';
import { Notice } from '../../../../ui/notice.tsx';
import { TextArea } from '../../../../ui/text-area.tsx';
import { TwoColumns } from '../../../../ui/two-columns.tsx';
import { declarations } from '../../domain/conflict.ts';
import { reviewTexts } from '../../texts/review/review-texts.ts';
import { PanelCrumbs, type RoundOf } from '../review-crumbs.tsx';
import { reviewPaths } from '../review-paths.ts';

/** A bidder by name, and what was declared. */
export type DeclaredBidder = {
  id: string;
  name: string;
  facts: string;
  declared: string;
  note: string;
  decision: { out: boolean; reason: string } | null;
};

export type DeclareConflictsPageProps = {
  language: Language;
  round: RoundOf;
  bidders: readonly DeclaredBidder[];
  errors: FieldErrors;
};

/** A member of the panel says of each bidder whether something stands between them; no content is shown before. */
export function DeclareConflictsPage({ language, round, bidders, errors }: DeclareConflictsPageProps): JSX.Element {
  const t = reviewTexts.in(language);
  return (
    <>
      <PanelCrumbs language={language} round={round} />
      <ErrorSummary
        language={language}
        errors={Object.entries(errors).map(([name, message]) => ({ ...(name === 'form' ? {} : { name }), message }))}
      />
      <h1>{t('declare.title')}</h1>
      <Lead>{t('declare.lead')}</Lead>
      {bidders.length === 0 ? (
        <EmptyState title={t('declare.empty')}>{t('declare.empty.line')}</EmptyState>
      ) : (
        <TwoColumns asideLabel={t('declare.rules')} aside={<Rules language={language} />}>
          <Form language={language} action={reviewPaths.declare(language, round.id)}>
            {bidders.map((bidder) => (
              <Bidder language={language} bidder={bidder} errors={errors} />
            ))}
            <Actions>
              <Button>{t('declare.send')}</Button>
            </Actions>
          </Form>
        </TwoColumns>
      )}
    </>
  );
}

function Rules({ language }: { language: Language }): JSX.Element {
  const t = reviewTexts.in(language);
  return (
    <Box title={t('declare.rules')}>
      <p>{t('declare.rules.excluded')}</p>
      <p>{t('declare.rules.concern')}</p>
      <p>{t('declare.rules.advice')}</p>
      <p class="small mute">{t('declare.rules.who')}</p>
    </Box>
  );
}

function Bidder({
  language,
  bidder,
  errors,
}: {
  language: Language;
  bidder: DeclaredBidder;
  errors: FieldErrors;
}): JSX.Element {
  const t = reviewTexts.in(language);
  const { id, name, facts, declared, note, decision } = bidder;
  return (
    <section class="section">
      <ChoiceField
        language={language}
        name={`declared-${id}`}
        label={<Isolate>{name}</Isolate>}
        hint={facts}
        error={errors[`declared-${id}`]}
        value={declared}
        options={declarations.map((value) => ({ value, label: t(`declare.${value}`) }))}
      />
      <TextArea
        language={language}
        name={`note-${id}`}
        label={
          <>
            {t('declare.note')}
            <span class="hidden">: {name}</span>
          </>
        }
        hint={t('declare.note.hint')}
        value={note}
        rows={2}
        optional
        error={errors[`note-${id}`]}
      />
      {decision !== null && (
        <Notice
          language={language}
          kind="info"
          title={t(decision.out ? 'conflict.decided.out' : 'conflict.decided.in')}
        >
          {decision.reason}
        </Notice>
      )}
    </section>
  );
}
