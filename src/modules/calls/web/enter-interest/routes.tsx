import type { Exchange } from '../../../../platform/http/exchange.ts';
import type { Route } from '../../../../platform/http/route.ts';
import { isLanguage, type Language } from '../../../../platform/i18n/languages.ts';
import { fromBerlin, toBerlin } from '../../../../platform/time/berlin.ts';
import type { Instant } from '../../../../platform/time/instant.ts';
import { enterForApplicant } from '../../actions/enter-for-applicant.ts';
import { paperChannels, type PaperChannel } from '../../domain/interest-record.ts';
import { mayAccompanyCalls } from '../../domain/policy.ts';
import { findPublishedCall } from '../../store/open-calls.ts';
import { interestTexts } from '../../texts/interest/interest-texts.ts';
import { findApplicants, type AskedPlace } from '../find-applicants.ts';
import { interestPaths } from '../interest-paths.ts';
import { EnterInterestPage, type EntryField, type TypedEntry } from './page.tsx';

/** Staff enter what came on paper, by mail or phone. */
export const enterInterestRoutes: readonly Route[] = [
  {
    name: 'calls.enter-interest-form',
    method: 'GET',
    path: '/verwaltung/aufrufe/:call/interesse-eintragen',
    audience: 'staff',
    handle: (x) => {
      if (!mayAccompanyCalls(x.actor)) return x.forbidden();
      const { searchParams } = x.url;
      return enterPage(x, { query: searchParams.get('q') ?? '', chosen: searchParams.get('ort') ?? '' });
    },
  },
  {
    name: 'calls.enter-interest',
    method: 'POST',
    path: '/verwaltung/aufrufe/:call/interesse-eintragen',
    audience: 'staff',
    handle: async (x) => {
      if (!mayAccompanyCalls(x.actor)) return x.forbidden();
      const form = await x.form();
      const query = form.text('q');
      const typed = {
        place: form.text('place'),
        channel: form.text('channel'),
        on: form.text('on'),
        at: form.text('at'),
        language: form.text('language'),
      };
      const entry = readEntry(typed);
      if (!entry.ok) return enterPage(x, { query, typed, error: entry });
      const result = await x.act(enterForApplicant, { ...entry.value, callId: callOf(x) });
      if (result.ok) return x.redirect(interestPaths.show(x.language, result.value.handle));
      if (result.reason === 'not-allowed') return x.forbidden();
      if (result.reason === 'not-found') return x.notFound();
      return enterPage(x, { query, typed, error: refusals[result.reason] });
    },
  },
];

type ErrorKey =
  | 'start.unknown-place'
  | 'start.not-eligible'
  | 'enter.error.channel'
  | 'enter.error.not-a-date'
  | 'enter.error.not-open-yet';
type EntryError = { field: EntryField; key: ErrorKey };
type Entry = { placeId: string; channel: PaperChannel; receivedAt: Instant; language: Language };

const refusals = {
  'unknown-place': { field: 'place', key: 'start.unknown-place' },
  'not-eligible': { field: 'place', key: 'start.not-eligible' },
  'not-open-yet': { field: 'on', key: 'enter.error.not-open-yet' },
  'not-a-date': { field: 'on', key: 'enter.error.not-a-date' },
} as const satisfies Record<string, EntryError>;

function readEntry(typed: TypedEntry): { ok: true; value: Entry } | ({ ok: false } & EntryError) {
  const channel = paperChannels.find((known) => known === typed.channel);
  const receivedAt = receivedInstant(typed);
  if (!isUuid(typed.place)) return { ok: false, ...refusals['unknown-place'] };
  if (channel === undefined) return { ok: false, field: 'channel', key: 'enter.error.channel' };
  if (receivedAt === null) return { ok: false, ...refusals['not-a-date'] };
  const language = isLanguage(typed.language) ? typed.language : 'de';
  return { ok: true, value: { placeId: typed.place, channel, receivedAt, language } };
}

type Extra = AskedPlace & { typed?: TypedEntry; error?: EntryError };

const callOf = (x: Exchange): string => x.params['call'] ?? '';
const isUuid = (text: string): boolean => /^[0-9a-f-]{36}$/u.test(text);

function receivedInstant({ on, at }: TypedEntry): Instant | null {
  const isValid =
    /^\d{4}-\d{2}-\d{2}$/u.test(on) && /^([01]?\d|2[0-3])[:.]\d{2}$/u.test(at) && !Number.isNaN(Date.parse(on));
  return isValid ? fromBerlin(on, at.replace('.', ':').padStart(5, '0')) : null;
}

async function enterPage(x: Exchange, { query, chosen, typed, error }: Extra): Promise<Response> {
  if (!isUuid(callOf(x))) return x.notFound();
  const loaded = await x.read(async (db, now) => {
    const call = await findPublishedCall(db, { id: callOf(x) });
    if (call === undefined) return null;
    const hits = await findApplicants(db, { query, chosen }, call.content);
    return { call: { id: call.id, title: call.content.title }, hits, ...usualArrival(now) };
  });
  if (loaded === null) return x.notFound();
  const t = interestTexts.in(x.language);
  const shown = error === undefined ? undefined : { field: error.field, message: t(error.key) };
  return x.page({
    title: t('enter.title'),
    status: error === undefined ? 200 : 422,
    body: (
      <EnterInterestPage
        language={x.language}
        query={query}
        typed={typed ?? { place: hitOf(loaded.hits), channel: '', on: loaded.today, at: loaded.time, language: 'de' }}
        error={shown}
        {...loaded}
      />
    ),
  });
}

/** Today at noon, or now where noon is still to come: nothing arrives in the future. */
function usualArrival(now: Instant): { today: string; time: string } {
  const { date, time } = toBerlin(now);
  return { today: date, time: time < '12:00' ? time.slice(0, 5) : '12:00' };
}

/** A single hit is chosen already. */
const hitOf = (hits: readonly { id: string }[] | null): string => (hits?.length === 1 ? (hits[0]?.id ?? '') : '');
