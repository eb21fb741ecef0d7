import type { Exchange } from '../../../../platform/http/exchange.ts';
import type { Route } from '../../../../platform/http/route.ts';
import { confirmAddress, requestAddress } from '../../actions/change-address.ts';
import { findPerson } from '../../store/people.ts';
import { securityTexts } from '../../texts/security/security-texts.ts';
import { accountPaths } from '../paths.ts';
import { AddressCodePage, ChangeAddressPage } from './page.tsx';

/** Another address for one's account, confirmed by a code sent there. */
export const changeAddressRoutes: readonly Route[] = [
  {
    name: 'accounts.show-change-address',
    method: 'GET',
    path: '/konto/adresse',
    audience: 'public',
    withoutFactor: true,
    fresh: true,
    handle: (x) => addressPage(x, { email: '' }),
  },
  {
    name: 'accounts.request-address',
    method: 'POST',
    path: '/konto/adresse',
    audience: 'public',
    withoutFactor: true,
    fresh: true,
    handle: async (x) => {
      const { session } = x;
      if (session === null || x.actor.personId === null) return x.forbidden();
      const email = (await x.form()).text('email');
      const result = await x.act(requestAddress, { session, email });
      if (result.ok) return x.redirect(accountPaths.addressCode(x.language, result.value.id));
      if (result.reason === 'unknown') return x.notFound();
      return addressPage(x, { email, error: securityTexts.in(x.language)(`address.error.${result.reason}`) });
    },
  },
  {
    name: 'accounts.show-address-code',
    method: 'GET',
    path: '/konto/adresse/:id',
    audience: 'public',
    withoutFactor: true,
    handle: (x) => codePage(x, { code: '' }),
  },
  {
    name: 'accounts.confirm-address',
    method: 'POST',
    path: '/konto/adresse/:id',
    audience: 'public',
    withoutFactor: true,
    fresh: true,
    handle: async (x) => {
      const { personId } = x.actor;
      if (personId === null) return x.forbidden();
      const id = x.params['id'] ?? '';
      const code = (await x.form()).text('code');
      const t = securityTexts.in(x.language);
      if (!/^[0-9a-f-]{36}$/u.test(id)) return codePage(x, { code, error: t('address.error.over') });
      const result = await x.act(confirmAddress, { id, personId, code });
      if (!result.ok) return codePage(x, { code, error: t('address.error.over') });
      if (result.value.state === 'wrong-code') return codePage(x, { code, error: t('confirm.error.wrong') });
      return x.redirect(accountPaths.account(x.language, 'address-changed'));
    },
  },
];

async function addressPage(x: Exchange, { email, error }: { email: string; error?: string }): Promise<Response> {
  const { personId } = x.actor;
  if (personId === null) return x.forbidden();
  const person = await x.read((db) => findPerson(db, personId));
  return x.page({
    title: securityTexts.in(x.language)('address.title'),
    ...(error === undefined ? {} : { status: 422 as const }),
    body: <ChangeAddressPage language={x.language} now={person?.email ?? ''} email={email} error={error} />,
  });
}

function codePage(x: Exchange, { code, error }: { code: string; error?: string }): Response {
  if (x.actor.personId === null) return x.forbidden();
  return x.page({
    title: securityTexts.in(x.language)('address.title'),
    ...(error === undefined ? {} : { status: 422 as const }),
    body: <AddressCodePage language={x.language} id={x.params['id'] ?? ''} code={code} error={error} />,
  });
}
