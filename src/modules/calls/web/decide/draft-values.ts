import type { FormValues } from '../../../../platform/http/form-values.ts';
import { addDaysInBerlin, fromBerlin, toBerlin } from '../../../../platform/time/berlin.ts';
import { instant, type Instant } from '../../../../platform/time/instant.ts';
import type { Standing } from '../../domain/ranking.ts';
import type { DecisionContent, StoredDecision } from '../../store/decisions.ts';
import type { DraftValues } from './decision-form.tsx';

const day = /^\d{4}-\d{2}-\d{2}$/u;

/** What was typed into the form. */
export const typedValues = (form: FormValues): DraftValues => ({
  choices: Object.fromEntries(
    form
      .names()
      .filter((name) => name.startsWith('choice-'))
      .map((name) => [name.slice('choice-'.length), form.text(name)]),
  ),
  present: form.all('present'),
  numberReason: form.text('numberReason'),
  orderReason: form.text('orderReason'),
  budgetChecked: form.has('budgetChecked'),
  budgetNote: form.text('budgetNote'),
  note: form.text('note'),
  metOn: form.text('metOn'),
  answerOn: form.text('answerOn'),
  reserveOn: form.text('reserveOn'),
});

/**
 * What a new form begins with: the ranking cut at the planned places, the others in reserve, and where there is a
 * shortlist nobody from outside it, on the day it is written; nothing is decided by it.
 */
export function firstValues(
  standings: readonly Standing[],
  { planned, shortlist, now }: { planned: number; shortlist: readonly string[]; now: Instant },
): DraftValues {
  const ids = standings.map(({ interestId }) => interestId);
  const named = shortlist.length === 0 ? ids : ids.filter((id) => shortlist.includes(id));
  const choices = ids.map((id) => {
    const place = named.indexOf(id);
    if (place === -1) return [id, 'not-selected'] as const;
    return [id, place < planned ? 'selected' : String(place - planned + 1)] as const;
  });
  return {
    choices: Object.fromEntries(choices),
    present: [],
    numberReason: '',
    orderReason: '',
    budgetChecked: false,
    budgetNote: '',
    note: '',
    metOn: toBerlin(now).date,
    answerOn: '',
    reserveOn: '',
  };
}

/** The stored draft as form values. */
export const storedValues = (decision: StoredDecision, standings: readonly Standing[]): DraftValues => ({
  choices: Object.fromEntries(
    standings.map(({ interestId }) => {
      if (decision.selected.includes(interestId)) return [interestId, 'selected'];
      const place = decision.reserve.indexOf(interestId);
      return [interestId, place === -1 ? 'not-selected' : String(place + 1)];
    }),
  ),
  present: decision.present,
  numberReason: decision.numberReason,
  orderReason: decision.orderReason,
  budgetChecked: decision.budgetChecked,
  budgetNote: decision.budgetNote,
  note: decision.note,
  metOn: decision.metAt === null ? '' : toBerlin(decision.metAt).date,
  answerOn: lastDay(decision.answerUntil),
  reserveOn: lastDay(decision.reserveValidUntil),
});

/** What the form says; `twice` are bidders that share a place on the reserve list. */
export function contentOf(
  values: DraftValues,
  standings: readonly Standing[],
): { content: DecisionContent; twice: string[] } {
  const chosen = standings.map(({ interestId }) => ({ interestId, choice: values.choices[interestId] ?? '' }));
  const reserve = chosen
    .filter(({ choice }) => /^\d+$/u.test(choice))
    .sort((one, other) => Number(one.choice) - Number(other.choice));
  const twice = reserve
    .filter(({ choice }, index) => index > 0 && reserve[index - 1]?.choice === choice)
    .map(({ interestId }) => interestId);
  const { present, numberReason, orderReason, budgetChecked, budgetNote, note } = values;
  const content: DecisionContent = {
    selected: chosen.filter(({ choice }) => choice === 'selected').map(({ interestId }) => interestId),
    reserve: reserve.map(({ interestId }) => interestId),
    present,
    numberReason,
    orderReason,
    budgetChecked,
    budgetNote,
    note,
    metAt: dayOf(values.metOn),
    answerUntil: endOf(values.answerOn),
    reserveValidUntil: endOf(values.reserveOn),
  };
  return { content, twice };
}

const dayOf = (text: string): Instant | null =>
  day.test(text) && !Number.isNaN(Date.parse(`${text}T00:00:00Z`)) ? fromBerlin(text) : null;

/** A day counts until 24 Uhr; the instant is exclusive. */
const endOf = (text: string): Instant | null => {
  const begin = dayOf(text);
  return begin === null ? null : addDaysInBerlin(begin, 1);
};

const lastDay = (until: Instant | null): string => (until === null ? '' : toBerlin(instant(until - 1)).date);
