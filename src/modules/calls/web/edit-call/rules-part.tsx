import type { JSX } from 'preact';
import { FormValues } from '../../../../platform/http/form-values.ts';
import { CheckField } from '../../../../ui/check-field.tsx';
import { ChoiceField } from '../../../../ui/choice-field.tsx';
import { NumberField } from '../../../../ui/number-field.tsx';
import { callTexts } from '../../texts/call/call-texts.ts';
import { kebabCase } from '../kebab-case.ts';
import { readOrErrors, readWhole, type PartFieldsProps, type PartForm } from './part.ts';

const numbers = {
  reviewsPerInterest: 2,
  cureDays: 1,
  quorum: 3,
  signatures: 3,
  answerDays: 1,
  reserveDays: 1,
  partners: 0,
} as const;
type NumberName = keyof typeof numbers;
const numberNames = Object.keys(numbers) as NumberName[];

/** How it is checked, assessed and decided. The least numbers are those of the programme: two scores, three signatures. */
export const rulesPart: PartForm<'rules'> = {
  fields: ['rules'],
  toForm: ({ rules }) =>
    new FormValues([
      ...numberNames.map((name) => [name, String(name === 'partners' ? rules.partners.least : rules[name])] as const),
      ['thirdReviewFrom', String(rules.thirdReviewFrom).replace('.', ',')],
      ['signOff', rules.signOff],
      ...(rules.acceptLateRequests ? [['acceptLateRequests', 'yes'] as const] : []),
    ]),
  read: (form) => {
    const read = Object.fromEntries(
      numberNames.map((name) => [name, readWhole(form.text(name), numbers[name])]),
    ) as Record<NumberName, ReturnType<typeof readWhole>>;
    const spread = Number(form.text('thirdReviewFrom').trim().replace(',', '.') || 'x');
    const { partners, ...plain } = read;
    return readOrErrors(
      {
        rules: {
          reviewsPerInterest: plain.reviewsPerInterest.value,
          cureDays: plain.cureDays.value,
          quorum: plain.quorum.value,
          signatures: plain.signatures.value,
          answerDays: plain.answerDays.value,
          reserveDays: plain.reserveDays.value,
          thirdReviewFrom: spread,
          acceptLateRequests: form.text('acceptLateRequests') === 'yes',
          signOff: form.text('signOff') === 'wished' ? 'wished' : 'needed',
          partners: { least: partners.value },
        },
      },
      {
        ...Object.fromEntries(numberNames.map((name) => [name, read[name].error])),
        thirdReviewFrom: spread > 0 && spread <= 4 ? null : 'number',
      },
    );
  },
  Fields: ({ language, form, errors }: PartFieldsProps): JSX.Element => {
    const t = callTexts.in(language);
    const field = (name: NumberName | 'thirdReviewFrom') => ({
      language,
      name,
      label: t(`rule.${kebabCase(name)}`),
      hint: t(`rule.${kebabCase(name)}.hint`),
      value: form.text(name),
      error: errors[name],
    });
    return (
      <>
        <NumberField {...field('reviewsPerInterest')} />
        <NumberField {...field('thirdReviewFrom')} decimal />
        {numberNames.slice(1).map((name) => (
          <NumberField {...field(name)} />
        ))}
        <ChoiceField
          language={language}
          name="signOff"
          label={t('rule.sign-off')}
          value={form.text('signOff')}
          options={[
            { value: 'needed', label: t('rule.sign-off.needed') },
            { value: 'wished', label: t('rule.sign-off.wished') },
          ]}
        />
        <CheckField
          language={language}
          name="acceptLateRequests"
          label={t('rule.accept-late-requests')}
          checked={form.text('acceptLateRequests') === 'yes'}
          optional
        />
      </>
    );
  },
};
