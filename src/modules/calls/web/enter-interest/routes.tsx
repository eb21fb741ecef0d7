import type { Exchange } from '../../../../platform/http/exchange.ts';
import type { Route } from '../../../../platform/http/route.ts';
import { isLanguage } from '../../../../platform/i18n/languages.ts';
import { fromBerlin, toBerlin } from '../../../../platform/time/berlin.ts';
import type { Instant } from '../../../../platform/time/instant.ts';
import { searchPlaces } from '../../../organisations/index.ts';
import { enterForApplicant } from '../../actions/enter-for-applicant.ts';
import { isEligible } from '../../domain/interest-obstacles.ts';
import { paperChannels } from '../../domain/interest-record.ts';
import { mayAccompanyCalls } from '../../domain/policy.ts';
import { findPublishedCall, isInventedWorld } from '../../store/open-calls.ts';
import { interestTexts } from '../../texts/interest/interest-texts.ts';
import { interestPaths } from '../interest-paths.ts';
import { EnterInterestPage, type EntryField, type TypedEntry } from './page.tsx';

/** Staff enter what came on paper, by mail or phone. */
export const enterInterestRoutes: readonly Route[] = [
  {
    name: 'calls.enter-interest-form',
    method: 'GET',
    path: '/verwaltung/aufrufe/:call/interesse-eintragen',
    audience: 'staff',
    handle: (x) => (mayAccompanyCalls(x.actor) ? enterPage(x, { query: x.url.searchParams.get('q') ?? '' }) : x.forbidden()),
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
      const typed = { place: form.text('place'), channel: form.text('channel'), on: form.text('on'), at: form.text('at'), language: form.text('language') };
      const refused = (field: EntryField, key: ErrorKey): Promise<Response> => enterPage(x, { query, typed, error: { field, key } });
      const channel = paperChannels.find((known) => known === typed.channel);
      const receivedAt = receivedInstant(typed);
      if (!isUuid(typed.place)) return refused('place', 'start.unknown-place');
      if (channel === undefined) return refused('channel', 'enter.error.channel');
      if (receivedAt === null) return refused('on', 'enter.error.not-a-date');
      const language = isLanguage(typed.language) ? typed.language : 'de';
      const result = await x.act(enterForApplicant, { callId: callOf(x), placeId: typed.place, language, channel, receivedAt });
      if (result.ok) return x.redirect(interestPaths.show(x.language, result.value.handle));
      switch (result.reason) {
        case 'not-allowed':
          return x.forbidden();
        case 'not-found':
          return x.notFound();
        case 'unknown-place':
        case 'not-eligible':
          return refused('place', `start.${result.reason}`);
        case 'not-open-yet':
        case 'not-a-date':
          return refused('on', `enter.error.${result.reason}`);
      }
    },
  },
];

type ErrorKey = 'start.unknown-place' | 'start.not-eligible' | 'enter.error.channel' | 'enter.error.not-a-date' | 'enter.error.not-open-yet';
type Extra = { query: string; typed?: TypedEntry; error?: { field: EntryField; key: ErrorKey } };

const callOf = (x: Exchange): string => x.params['call'] ?? '';
const isUuid = (text: string): boolean => /^[0-9a-f-]{36}$/u.test(text);

function receivedInstant({ on, at }: TypedEntry): Instant | null {
  const isValid = /^\d{4}-\d{2}-\d{2}$/u.test(on) && /^([01]?\d|2[0-3])[:.]\d{2}$/u.test(at) && !Number.isNaN(Date.parse(on));
  return isValid ? fromBerlin(on, at.replace('.', ':').padStart(5, '0')) : null;
}

async function enterPage(x: Exchange, { query, typed, error }: Extra): Promise<Response> {
  if (!isUuid(callOf(x))) return x.notFound();
  const loaded = await x.read(async (db, now) => {
    const call = await findPublishedCall(db, { id: callOf(x) });
    if (call === undefined) return null;
    const found = query.trim() === '' ? null : await searchPlaces(db, { text: query, limit: 12, invented: await isInventedWorld(db) });
    const hits = found?.map((hit) => ({ ...hit, eligible: isEligible(call.content, hit.level) })) ?? null;
    return { call: { id: call.id, title: call.content.title }, hits, today: toBerlin(now).date };
  });
  if (loaded === null) return x.notFound();
  const t = interestTexts.in(x.language);
  const shown = error === undefined ? undefined : { field: error.field, message: t(error.key) };
  return x.page({
    title: t('enter.title'),
    status: error === undefined ? 200 : 422,
    body: <EnterInterestPage language={x.language} query={query} typed={typed} error={shown} {...loaded} />,
  });
}
