import type { Exchange } from '../../../../platform/http/exchange.ts';
import type { Route } from '../../../../platform/http/route.ts';
import { handOverAccount } from '../../actions/hand-over-account.ts';
import { takeOverAccount } from '../../actions/take-over-account.ts';
import { handoverTexts } from '../../texts/handover/handover-texts.ts';
import { accountPaths } from '../paths.ts';
import { HandOverPage, TakenPage, TakeOverPage, type TakeOverPageProps } from './page.tsx';

/** An account goes to somebody else, with its record. */
export const handOverRoutes: readonly Route[] = [
  {
    name: 'accounts.show-hand-over',
    method: 'GET',
    path: '/konto/uebergeben',
    audience: 'public',
    handle: (x) => handOverPage(x, { email: '' }),
  },
  {
    name: 'accounts.hand-over',
    method: 'POST',
    path: '/konto/uebergeben',
    audience: 'public',
    fresh: true,
    handle: async (x) => {
      if (x.actor.personId === null) return x.forbidden();
      const email = (await x.form()).text('email');
      const result = await x.act(handOverAccount, { email });
      if (result.ok) return x.redirect(`${accountPaths.handOver(x.language)}?erledigt=gesendet`);
      if (result.reason === 'unknown') return x.notFound();
      return handOverPage(x, { email, error: handoverTexts.in(x.language)(`handover.error.${result.reason}`) });
    },
  },
  {
    name: 'accounts.show-take-over',
    method: 'GET',
    path: '/konto/uebernehmen/:id',
    audience: 'public',
    handle: (x) =>
      x.url.searchParams.has('erledigt')
        ? takenPage(x)
        : takeOverPage(x, { typed: { name: '', code: '' }, errors: {} }),
  },
  {
    name: 'accounts.take-over',
    method: 'POST',
    path: '/konto/uebernehmen/:id',
    audience: 'public',
    handle: async (x) => {
      const form = await x.form();
      const typed = { name: form.text('name'), code: form.text('code') };
      const t = handoverTexts.in(x.language);
      if (typed.name.trim() === '') return takeOverPage(x, { typed, errors: { name: t('take.error.name') } });
      const id = x.params['id'] ?? '';
      const over = { typed, errors: { code: t('take.error.over') } };
      if (!/^[0-9a-f-]{36}$/u.test(id)) return takeOverPage(x, over);
      const result = await x.act(takeOverAccount, { id, ...typed });
      if (!result.ok) return takeOverPage(x, over);
      if (result.value.state === 'wrong-code') {
        return takeOverPage(x, { typed, errors: { code: t('take.error.wrong') } });
      }
      return x.redirect(`${accountPaths.takeOver(x.language, id)}?erledigt=1`);
    },
  },
];

function handOverPage(x: Exchange, { email, error }: { email: string; error?: string }): Response {
  if (x.actor.personId === null) return x.forbidden();
  return x.page({
    title: handoverTexts.in(x.language)('handover.title'),
    ...(error === undefined ? {} : { status: 422 as const }),
    body: (
      <HandOverPage language={x.language} email={email} isSent={x.url.searchParams.has('erledigt')} error={error} />
    ),
  });
}

const unlisted = { 'x-robots-tag': 'noindex', 'referrer-policy': 'no-referrer' };

const takeOverPage = (x: Exchange, shown: Pick<TakeOverPageProps, 'typed' | 'errors'>): Response =>
  x.page({
    title: handoverTexts.in(x.language)('take.title'),
    ...(Object.keys(shown.errors).length === 0 ? {} : { status: 422 as const }),
    headers: unlisted,
    body: <TakeOverPage language={x.language} id={x.params['id'] ?? ''} {...shown} />,
  });

const takenPage = (x: Exchange): Response =>
  x.page({
    title: handoverTexts.in(x.language)('taken.title'),
    headers: unlisted,
    body: <TakenPage language={x.language} />,
  });
