import { asSystem } from '../../../../platform/db/as-system.ts';
import type { Exchange } from '../../../../platform/http/exchange.ts';
import type { Route } from '../../../../platform/http/route.ts';
import { cancelLetter, openRecipient, retryLetter } from '../../actions/change-letter.ts';
import { mayAdminister, mayOpenRecipient, mayReadAdministration } from '../../domain/policy.ts';
import { findLetter } from '../../store/letters.ts';
import { administrationTexts } from '../../texts/administration-texts.ts';
import { letterRow } from '../list-letters/letter-row.ts';
import { isKey } from '../page-of.ts';
import { administrationPaths } from '../paths.ts';
import { LetterPage, type LetterPageProps } from './page.tsx';

const path = '/verwaltung/post/:letter';

/** One letter of the outbox and what is done about it. */
export const showLetterRoutes: readonly Route[] = [
  {
    name: 'administration.show-letter',
    method: 'GET',
    path,
    audience: 'staff',
    handle: (x) => letterPage(x, { done: doneOf(x.url.searchParams.get('erledigt')) }),
  },
  {
    name: 'administration.retry-letter',
    method: 'POST',
    path: `${path}/erneut`,
    audience: 'staff',
    handle: (x) => change(x, retryLetter, 'retried'),
  },
  {
    name: 'administration.cancel-letter',
    method: 'POST',
    path: `${path}/abbrechen`,
    audience: 'staff',
    handle: (x) => change(x, cancelLetter, 'cancelled'),
  },
  {
    name: 'administration.open-recipient',
    method: 'POST',
    path: `${path}/empfang`,
    audience: 'staff',
    fresh: true,
    handle: async (x) => {
      if (!mayOpenRecipient(x.actor)) return x.forbidden();
      const id = x.params['letter'];
      if (!isKey(id)) return x.notFound();
      const reason = (await x.form()).text('reason');
      const result = await x.act(openRecipient, { id, reason });
      // Shown in the answer itself: an address with the recipient in it could be passed on without a reason.
      if (result.ok) return letterPage(x, { opened: result.value.recipient });
      if (result.reason === 'unknown') return x.notFound();
      if (result.reason === 'not-allowed') return x.forbidden();
      return letterPage(x, { reason, error: administrationTexts.in(x.language)('letter.open.error') });
    },
  },
];

const doneOf = (text: string | null): LetterPageProps['done'] =>
  text === 'retried' || text === 'cancelled' || text === 'too-late' ? text : undefined;

async function change(
  x: Exchange,
  act: typeof retryLetter | typeof cancelLetter,
  done: 'retried' | 'cancelled',
): Promise<Response> {
  if (!mayAdminister(x.actor)) return x.forbidden();
  const id = x.params['letter'];
  if (!isKey(id)) return x.notFound();
  const result = await x.act(act, { id });
  if (!result.ok && result.reason === 'unknown') return x.notFound();
  if (!result.ok && result.reason === 'not-allowed') return x.forbidden();
  return x.redirect(administrationPaths.letter(x.language, id, result.ok ? done : 'too-late'));
}

async function letterPage(
  x: Exchange,
  shown: Pick<LetterPageProps, 'opened' | 'reason' | 'error' | 'done'>,
): Promise<Response> {
  if (!mayReadAdministration(x.actor)) return x.forbidden();
  const id = x.params['letter'];
  const letter = isKey(id) ? await x.read((db) => asSystem(db, (system) => findLetter(system, id))) : undefined;
  if (letter === undefined) return x.notFound();
  return x.page({
    title: letter.kind,
    ...(shown.error === undefined ? {} : { status: 422 as const }),
    ...(shown.opened === undefined ? {} : { headers: { 'cache-control': 'no-store' } }),
    body: (
      <LetterPage
        language={x.language}
        letter={letterRow(letter)}
        mayChange={mayAdminister(x.actor)}
        mayOpen={mayOpenRecipient(x.actor)}
        {...shown}
      />
    ),
  });
}
