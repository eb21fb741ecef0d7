import type { JSX } from 'preact';
import type { FieldErrors } from '../../../../platform/http/parse-form.ts';
import { formatsIn } from '../../../../platform/i18n/formats.ts';
import type { Language } from '../../../../platform/i18n/languages.ts';
import { Actions } from '../../../../ui/actions.tsx';
import { Button } from '../../../../ui/button.tsx';
import { CheckField } from '../../../../ui/check-field.tsx';
import { ChecksField } from '../../../../ui/checks-field.tsx';
import { DateField } from '../../../../ui/date-field.tsx';
import { FieldList } from '../../../../ui/field-list.tsx';
import { Form } from '../../../../ui/form.tsx';
import { HiddenField } from '../../../../ui/hidden-field.tsx';
import { Isolate } from '../../../../ui/isolate.tsx';
import { SelectField } from '../../../../ui/select-field.tsx';
import { TextArea } from '../../../../ui/text-area.tsx';
import { reviewTexts } from '../../texts/review/review-texts.ts';
import { reviewPaths } from '../review-paths.ts';

/** The draft as it stands in the form. `choices` by interest: "selected", "not-selected", or the reserve rank. */
export type DraftValues = {
  choices: Readonly<Record<string, string>>;
  present: readonly string[];
  numberReason: string;
  orderReason: string;
  budgetChecked: boolean;
  budgetNote: string;
  note: string;
  metOn: string;
  answerOn: string;
  reserveOn: string;
};

export type DecisionFormProps = {
  language: Language;
  callId: string;
  revision: number;
  bidders: readonly { id: string; rank: number; name: string }[];
  voters: readonly { personId: string; name: string }[];
  values: DraftValues;
  budget: { totalCents: number; perPlaceCents: number };
  quorum: number;
  planned: number;
  errors: FieldErrors;
};

/** Who gets a place, who is in reserve, why, and who was there. */
export function DecisionForm(props: DecisionFormProps): JSX.Element {
  const { language, callId, revision, values, errors, voters, quorum } = props;
  const t = reviewTexts.in(language);
  return (
    <Form language={language} action={reviewPaths.decision(language, callId)}>
      <HiddenField name="revision" value={revision} />
      <h2>{t('decision.who')}</h2>
      <Choices {...props} />
      <h2>{t('decision.why')}</h2>
      <Reasons {...props} />
      <h2>{t('decision.meeting')}</h2>
      <DateField
        language={language}
        name="metOn"
        label={t('decision.met-on')}
        value={values.metOn}
        error={errors['metOn']}
      />
      <ChecksField
        language={language}
        name="present"
        label={t('decision.present')}
        hint={t('decision.present.hint', { quorum })}
        values={values.present}
        options={voters.map(({ personId, name }) => ({ value: personId, label: <Isolate>{name}</Isolate> }))}
        error={errors['present']}
      />
      <TextArea
        language={language}
        name="note"
        label={t('decision.note')}
        hint={t('decision.note.hint')}
        value={values.note}
        optional
      />
      <h2>{t('decision.dates')}</h2>
      <DateField
        language={language}
        name="answerOn"
        label={t('decision.answer-on')}
        hint={t('decision.day.hint')}
        value={values.answerOn}
        error={errors['answerOn']}
      />
      <DateField
        language={language}
        name="reserveOn"
        label={t('decision.reserve-on')}
        hint={t('decision.day.hint')}
        value={values.reserveOn}
        error={errors['reserveOn']}
      />
      <Actions>
        <Button>{t('decision.save')}</Button>
      </Actions>
    </Form>
  );
}

function Choices({ language, bidders, values, errors }: DecisionFormProps): JSX.Element {
  const t = reviewTexts.in(language);
  const options = [
    { value: 'selected', label: t('select.state.selected') },
    ...bidders.map((_, index) => ({ value: String(index + 1), label: t('decision.reserve', { rank: index + 1 }) })),
    { value: 'not-selected', label: t('select.state.not-selected') },
  ];
  return (
    <FieldList>
      {bidders.map(({ id, rank, name }) => (
        <SelectField
          language={language}
          name={`choice-${id}`}
          label={t('decision.bidder', { rank, name })}
          options={options}
          value={values.choices[id] ?? ''}
          error={errors[`choice-${id}`]}
        />
      ))}
    </FieldList>
  );
}

function Reasons({ language, values, errors, planned, budget }: DecisionFormProps): JSX.Element {
  const t = reviewTexts.in(language);
  const { money } = formatsIn(language);
  const selected = Object.values(values.choices).filter((choice) => choice === 'selected').length;
  const sums = { count: selected, cost: money(selected * budget.perPlaceCents), total: money(budget.totalCents) };
  return (
    <>
      <TextArea
        language={language}
        name="numberReason"
        label={t('decision.number-reason', { planned })}
        hint={t('decision.number-reason.hint')}
        value={values.numberReason}
        rows={3}
        optional
        error={errors['numberReason']}
      />
      <TextArea
        language={language}
        name="orderReason"
        label={t('decision.order-reason')}
        hint={t('decision.order-reason.hint')}
        value={values.orderReason}
        rows={3}
        optional
        error={errors['orderReason']}
      />
      <CheckField
        language={language}
        name="budgetChecked"
        label={t('decision.budget')}
        hint={t('decision.budget.hint', sums)}
        checked={values.budgetChecked}
        optional
        error={errors['budgetChecked']}
      />
      <TextArea
        language={language}
        name="budgetNote"
        label={t('decision.budget-note')}
        value={values.budgetNote}
        rows={2}
        optional
      />
    </>
  );
}
