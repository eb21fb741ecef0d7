import type { FormValues } from '../../../../platform/http/form-values.ts';
import type { FieldErrors } from '../../../../platform/http/parse-form.ts';
import type { Language } from '../../../../platform/i18n/languages.ts';
import { toBerlin } from '../../../../platform/time/berlin.ts';
import type { Instant } from '../../../../platform/time/instant.ts';
import { discussedIn, type RoundFacts } from '../../actions/round-facts.ts';
import {
  firstViewFaults,
  leanings,
  longestSentence,
  type FirstView,
  type FirstViewFault,
} from '../../domain/first-view.ts';
import { reviewTexts } from '../../texts/review/review-texts.ts';
import type { FirstViewValues } from './page.tsx';

/** What was typed. */
export const typedFirstView = (form: FormValues): FirstViewValues => ({
  heldOn: form.text('heldOn'),
  tookPart: form.all('tookPart'),
  lines: Object.fromEntries(
    form
      .names()
      .filter((name) => name.startsWith('sentence-'))
      .map((name) => name.slice('sentence-'.length))
      .map((id) => [id, { leaning: form.text(`leaning-${id}`), sentence: form.text(`sentence-${id}`) }]),
  ),
});

/** What a form begins with: what is recorded, or today and nothing chosen. */
export function storedFirstView({ firstViews }: RoundFacts, now: Instant): FirstViewValues {
  const newest = firstViews.at(-1);
  if (newest === undefined) return { heldOn: toBerlin(now).date, tookPart: [], lines: {} };
  const lines = newest.lines.map(({ interestId, leaning, sentence }) => [interestId, { leaning, sentence }] as const);
  return { heldOn: newest.heldOn, tookPart: newest.tookPart, lines: Object.fromEntries(lines) };
}

/** The first view the form stands for; lines without a choice are left out. */
export const firstViewOf = ({ heldOn, tookPart, lines }: FirstViewValues): FirstView => ({
  heldOn,
  tookPart,
  lines: Object.entries(lines).flatMap(([interestId, { leaning, sentence }]) => {
    const known = leanings.find((one) => one === leaning);
    return known === undefined ? [] : [{ interestId, leaning: known, sentence }];
  }),
});

type Frame = { facts: RoundFacts; now: Instant; voters: readonly string[]; language: Language };

/** What is wrong, each beside its field. */
export function firstViewErrors(values: FirstViewValues, { facts, now, voters, language }: Frame): FieldErrors {
  const t = reviewTexts.in(language);
  const discussed = discussedIn(facts);
  const view = firstViewOf(values);
  const faults = firstViewFaults(view, { discussed, voters, today: toBerlin(now).date });
  const fieldOf: Partial<Record<FirstViewFault, string>> = {
    'date-missing': 'heldOn',
    'date-ahead': 'heldOn',
    'nobody-took-part': 'tookPart',
    'outsider-took-part': 'tookPart',
  };
  const said = new Set(view.lines.map(({ interestId }) => interestId));
  const nameOf = (id: string): string => facts.bidders.find((bidder) => bidder.id === id)?.name ?? '';
  const missing = discussed
    .filter((id) => !said.has(id))
    .map((id) => [`leaning-${id}`, t('first.error.leaning-missing', { name: nameOf(id) })] as const);
  const long = Object.entries(values.lines)
    .filter(([, { sentence }]) => sentence.trim().length > longestSentence)
    .map(([id]) => [`sentence-${id}`, t('first.error.sentence-too-long', { most: longestSentence })] as const);
  const others = faults.flatMap((fault) => {
    const field = fieldOf[fault];
    return field === undefined ? [] : [[field, t(`first.error.${fault}`, {})] as const];
  });
  return Object.fromEntries([...missing, ...long, ...others]);
}
