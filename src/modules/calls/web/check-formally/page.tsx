import type { JSX } from 'preact';
import type { FieldErrors } from '../../../../platform/http/parse-form.ts';
import { formatsIn } from '../../../../platform/i18n/formats.ts';
import type { Language } from '../../../../platform/i18n/languages.ts';
import type { Instant } from '../../../../platform/time/instant.ts';
import { Actions } from '../../../../ui/actions.tsx';
import { Box } from '../../../../ui/box.tsx';
import { Button } from '../../../../ui/button.tsx';
import { ChoiceField } from '../../../../ui/choice-field.tsx';
import { DescriptionList } from '../../../../ui/description-list.tsx';
import { Disclosure } from '../../../../ui/disclosure.tsx';
import { ErrorSummary } from '../../../../ui/error-summary.tsx';
import { Form } from '../../../../ui/form.tsx';
import { Isolate } from '../../../../ui/isolate.tsx';
import { Lead } from '../../../../ui/lead.tsx';
import { Notice } from '../../../../ui/notice.tsx';
import { TextArea } from '../../../../ui/text-area.tsx';
import { TextField } from '../../../../ui/text-field.tsx';
import { TextLink } from '../../../../ui/text-link.tsx';
import { TwoColumns } from '../../../../ui/two-columns.tsx';
import type { FormalItem, FormalOutcome } from '../../domain/formal-check.ts';
import { reviewTexts } from '../../texts/review/review-texts.ts';
import { OfficeCrumbs, type RoundOf } from '../review-crumbs.tsx';
import { reviewPaths } from '../review-paths.ts';

/** An item with what the platform sees and what was ticked. */
export type CheckedItem = { item: FormalItem; hint: boolean | null; result: string; note: string };

export type CheckFormallyPageProps = {
  language: Language;
  round: RoundOf;
  interest: {
    id: string;
    handle: string;
    number: string;
    name: string;
    submittedAt: Instant | null;
    signOff: string;
    partners: number;
  };
  items: readonly CheckedItem[];
  outcome: string;
  reason: string;
  cureDays: number;
  /** The outcome of an earlier check. */
  before: { outcome: FormalOutcome; reason: string; at: Instant } | null;
  errors: FieldErrors;
};

/** The formal check of one interest: item by item, then the outcome. */
export function CheckFormallyPage(props: CheckFormallyPageProps): JSX.Element {
  const { language, round, interest, errors, before } = props;
  const t = reviewTexts.in(language);
  return (
    <>
      <OfficeCrumbs language={language} round={round} />
      <ErrorSummary
        language={language}
        errors={Object.entries(errors).map(([name, message]) => ({ ...(name === 'form' ? {} : { name }), message }))}
      />
      <h1>{t('check.title', { name: interest.name })}</h1>
      <Lead>{t('check.lead')}</Lead>
      {before !== null && (
        <Notice
          language={language}
          kind="info"
          title={t(`check.before.${before.outcome}`, { date: formatsIn(language).date(before.at) })}
        >
          {before.reason}
        </Notice>
      )}
      <TwoColumns asideLabel={t('check.aside')} aside={<Facts {...props} />}>
        <Form language={language} action={reviewPaths.formalCheck(language, round.id, interest.id)}>
          {props.items.map((item) => (
            <Item {...props} entry={item} />
          ))}
          <Outcome {...props} />
          <Actions>
            <Button>{t('check.send')}</Button>
            <TextLink href={reviewPaths.interests(language, round.id)} alone>
              {t('check.back')}
            </TextLink>
          </Actions>
        </Form>
      </TwoColumns>
    </>
  );
}

function Facts({ language, round, interest }: CheckFormallyPageProps): JSX.Element {
  const t = reviewTexts.in(language);
  const { submittedAt } = interest;
  return (
    <Box title={t('check.aside')}>
      <DescriptionList
        pairs={[
          { label: t('interests.number'), value: <Isolate>{interest.number}</Isolate> },
          {
            label: t('interests.submitted'),
            value: submittedAt === null ? '–' : formatsIn(language).exactTime(submittedAt),
          },
          { label: t('check.signed-by'), value: interest.signOff === '' ? '–' : <Isolate>{interest.signOff}</Isolate> },
          { label: t('check.partners'), value: formatsIn(language).number(interest.partners) },
        ]}
      />
      <TextLink href={reviewPaths.readInterest(language, round.id, interest.id)} alone>
        {t('check.read')}
      </TextLink>
    </Box>
  );
}

function Item({ language, entry, errors }: CheckFormallyPageProps & { entry: CheckedItem }): JSX.Element {
  const t = reviewTexts.in(language);
  const { item, hint, result, note } = entry;
  const seen = hint === null ? t('check.hint.unknown') : t(hint ? `check.hint.yes` : `check.hint.no`);
  return (
    <section class="section">
      <ChoiceField
        language={language}
        name={`result-${item}`}
        label={t(`check.item.${item}`)}
        hint={seen}
        error={errors[`result-${item}`]}
        value={result}
        options={[
          { value: 'met', label: t('check.met') },
          { value: 'missing', label: t('check.missing') },
          { value: 'waived', label: t('check.waived') },
        ]}
      />
      <Disclosure
        summary={
          <>
            {t('check.note')}
            <span class="hidden">: {t(`check.item.${item}`)}</span>
          </>
        }
        open={note !== '' || errors[`note-${item}`] !== undefined}
      >
        <TextField
          language={language}
          name={`note-${item}`}
          label={t('check.note')}
          value={note}
          optional
          error={errors[`note-${item}`]}
        />
      </Disclosure>
    </section>
  );
}

function Outcome({ language, outcome, reason, cureDays, errors }: CheckFormallyPageProps): JSX.Element {
  const t = reviewTexts.in(language);
  return (
    <>
      <ChoiceField
        language={language}
        name="outcome"
        label={t('check.outcome')}
        error={errors['outcome']}
        value={outcome}
        options={[
          { value: 'ok', label: t('check.outcome.ok'), hint: t('check.outcome.ok.line') },
          { value: 'cure', label: t('check.outcome.cure', { days: cureDays }), hint: t('check.outcome.cure.line') },
          { value: 'rejected', label: t('check.outcome.rejected'), hint: t('check.outcome.rejected.line') },
        ]}
      />
      <TextArea
        language={language}
        name="reason"
        label={t('check.reason')}
        hint={t('check.reason.hint')}
        value={reason}
        optional
        error={errors['reason']}
      />
    </>
  );
}
