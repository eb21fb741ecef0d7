import type { JSX } from 'preact';
import { FormValues } from '../../../../platform/http/form-values.ts';
import { CheckField } from '../../../../ui/check-field.tsx';
import { ChecksField } from '../../../../ui/checks-field.tsx';
import { DateField } from '../../../../ui/date-field.tsx';
import { MoneyField } from '../../../../ui/money-field.tsx';
import { NumberField } from '../../../../ui/number-field.tsx';
import { TextField } from '../../../../ui/text-field.tsx';
import { parseMoney } from '../../domain/answers.ts';
import type { EligibleKind } from '../../domain/call-content.ts';
import { callTexts } from '../../texts/call/call-texts.ts';
import { kebabCase } from '../kebab-case.ts';
import { closingTime, openingTime, readTimes } from './call-times.ts';
import { readOrErrors, readWhole, type PartError, type PartFieldsProps, type PartForm } from './part.ts';
import { readSizes, sizeEntries, SizeClassFields } from './size-classes.tsx';

const kinds: readonly EligibleKind[] = ['municipality', 'county', 'city-district', 'association'];
const steps = ['publication', 'decision', 'notices'] as const;
type Field =
  | 'fileNumber'
  | 'opensAt'
  | 'closesAt'
  | 'eligible'
  | 'jointBids'
  | 'places'
  | 'budget'
  | 'sizeClasses'
  | 'ministry';

/** File number, times, who may apply, places, budget, and which steps need the ministry. */
export const termsPart: PartForm<Field> = {
  fields: ['fileNumber', 'opensAt', 'closesAt', 'eligible', 'jointBids', 'places', 'budget', 'sizeClasses', 'ministry'],
  toForm: (call) =>
    new FormValues([
      ['fileNumber', call.fileNumber],
      ...openingTime(call.opensAt),
      ...closingTime(call.closesAt),
      ...call.eligible.map((kind) => ['eligible', kind] as const),
      ...(call.jointBids ? [['jointBids', 'yes'] as const] : []),
      ['planned', String(call.places.planned)],
      ['most', call.places.most === null ? '' : String(call.places.most)],
      ['totalCents', euros(call.budget.totalCents)],
      ['perPlaceCents', euros(call.budget.perPlaceCents)],
      ...sizeEntries(call.sizeClasses),
      ...steps.filter((step) => call.ministry[step]).map((step) => ['ministry', step] as const),
    ]),
  read: (form) => {
    const times = readTimes(form);
    const planned = readWhole(form.text('planned'), 1);
    const most = form.text('most').trim() === '' ? null : readWhole(form.text('most'), 1);
    const total = parseMoney(form.text('totalCents'));
    const perPlace = parseMoney(form.text('perPlaceCents'));
    const sizes = readSizes(form);
    const asked = form.all('ministry');
    return readOrErrors(
      {
        fileNumber: form.text('fileNumber').trim(),
        opensAt: times.opensAt,
        closesAt: times.closesAt,
        eligible: kinds.filter((kind) => form.all('eligible').includes(kind)),
        jointBids: form.text('jointBids') === 'yes',
        places: { planned: planned.value, most: most?.value ?? null },
        budget: { totalCents: total ?? 0, perPlaceCents: perPlace ?? 0 },
        sizeClasses: sizes.sizeClasses,
        ministry: {
          publication: asked.includes('publication'),
          decision: asked.includes('decision'),
          notices: asked.includes('notices'),
        },
      },
      {
        ...times.errors,
        ...sizes.errors,
        planned: planned.error,
        most: most?.error ?? null,
        totalCents: moneyError(total),
        perPlaceCents: moneyError(perPlace),
      },
    );
  },
  Fields: TermsFields,
};

const euros = (cents: number): string => (cents / 100).toFixed(2).replace('.', ',').replace(/,00$/u, '');
const moneyError = (cents: number | null): PartError | null => (cents === null ? 'money' : null);

type TermsField =
  | 'fileNumber'
  | 'opensOn'
  | 'opensTime'
  | 'closesOn'
  | 'closesTime'
  | 'planned'
  | 'most'
  | 'totalCents'
  | 'perPlaceCents';

function TermsFields({ language, form, errors }: PartFieldsProps): JSX.Element {
  const t = callTexts.in(language);
  const field = (name: TermsField) => ({
    language,
    name,
    label: t(`field.${kebabCase(name)}`),
    error: errors[name],
    value: form.text(name),
  });
  return (
    <>
      <TextField {...field('fileNumber')} code="letters" short />
      <h2>{t('edit.times')}</h2>
      <DateField {...field('opensOn')} />
      <TextField {...field('opensTime')} code="digits" short hint={t('field.opens-time.hint')} />
      <DateField {...field('closesOn')} />
      <TextField {...field('closesTime')} code="digits" short hint={t('field.closes-time.hint')} />
      <h2>{t('edit.who')}</h2>
      <ChecksField
        language={language}
        name="eligible"
        label={t('field.eligible')}
        options={kinds.map((kind) => ({ value: kind, label: t(`kind.${kind}`) }))}
        values={form.all('eligible')}
      />
      <CheckField
        language={language}
        name="jointBids"
        label={t('field.joint-bids')}
        checked={form.text('jointBids') === 'yes'}
        optional
      />
      <h2>{t('edit.places')}</h2>
      <NumberField {...field('planned')} />
      <NumberField {...field('most')} optional />
      <MoneyField {...field('totalCents')} />
      <MoneyField {...field('perPlaceCents')} hint={t('field.per-place-cents.hint')} />
      <SizeClassFields language={language} form={form} errors={errors} />
      <h2>{t('edit.ministry')}</h2>
      <ChecksField
        language={language}
        name="ministry"
        label={t('field.ministry')}
        optional
        options={steps.map((step) => ({ value: step, label: t(`ministry.step.${step}`) }))}
        values={form.all('ministry')}
      />
    </>
  );
}
