import type { Exchange } from '../../../../platform/http/exchange.ts';
import { parseForm } from '../../../../platform/http/parse-form.ts';
import type { Route } from '../../../../platform/http/route.ts';
import { addPasskey } from '../../actions/add-passkey.ts';
import { removePasskey, renamePasskey } from '../../actions/change-passkeys.ts';
import { relyingPartyOf } from '../../domain/relying-party.ts';
import { findPasskeys } from '../../store/passkeys.ts';
import { securityTexts } from '../../texts/security/security-texts.ts';
import { afterFactor } from '../after-factor.ts';
import { accountPaths } from '../paths.ts';
import { passkeyFields, passkeyNameForm } from './form.ts';
import { AddPasskeyPage, EditPasskeyPage, type PasskeyErrors } from './page.tsx';

/** Passkeys of one's account: add, rename, remove. */
export const passkeyRoutes: readonly Route[] = [
  {
    name: 'accounts.show-add-passkey',
    method: 'GET',
    path: '/konto/passkey',
    audience: 'public',
    withoutFactor: true,
    fresh: true,
    handle: (x) => addPage(x, { name: '', errors: {} }),
  },
  {
    name: 'accounts.add-passkey',
    method: 'POST',
    path: '/konto/passkey',
    audience: 'public',
    withoutFactor: true,
    fresh: true,
    handle: async (x) => {
      const { session, actor } = x;
      const { personId } = actor;
      if (session === null || personId === null) return x.forbidden();
      const form = await x.form();
      const typed = form.text('name');
      const parsed = parseForm(passkeyNameForm, form);
      const t = securityTexts.in(x.language);
      if (!parsed.ok) return addPage(x, { name: typed, errors: { field: t('passkey.error.name') } });
      const answer = { ceremony: form.text(passkeyFields.ceremony), credential: form.text(passkeyFields.credential) };
      const result = await x.act(addPasskey, { session, answer, name: parsed.value.name });
      if (!result.ok) {
        const message = t(result.reason === 'known' ? 'passkey.error.known' : 'passkey.error.failed');
        return addPage(x, { name: typed, errors: { form: message } });
      }
      return x.redirect(await afterFactor(x, personId, 'passkey-added'));
    },
  },
  {
    name: 'accounts.show-passkey',
    method: 'GET',
    path: '/konto/passkey/:id',
    audience: 'public',
    withoutFactor: true,
    handle: (x) => editPage(x),
  },
  {
    name: 'accounts.rename-passkey',
    method: 'POST',
    path: '/konto/passkey/:id',
    audience: 'public',
    withoutFactor: true,
    handle: async (x) => {
      const form = await x.form();
      const parsed = parseForm(passkeyNameForm, form);
      if (!parsed.ok) {
        const field = securityTexts.in(x.language)('passkey.error.name');
        return editPage(x, { name: form.text('name'), errors: { field } });
      }
      const id = keyOf(x);
      const result = id === null ? null : await x.act(renamePasskey, { id, name: parsed.value.name });
      return result?.ok === true ? x.redirect(accountPaths.account(x.language, 'saved')) : editPage(x);
    },
  },
  {
    name: 'accounts.remove-passkey',
    method: 'POST',
    path: '/konto/passkey/:id/entfernen',
    audience: 'public',
    withoutFactor: true,
    fresh: true,
    handle: async (x) => {
      const id = keyOf(x);
      const result = id === null ? null : await x.act(removePasskey, { id });
      return result?.ok === true ? x.redirect(accountPaths.account(x.language, 'passkey-removed')) : editPage(x);
    },
  },
];

const keyOf = ({ params }: Exchange): string | null => {
  const id = params['id'] ?? '';
  return /^[0-9a-f-]{36}$/u.test(id) ? id : null;
};

function addPage(x: Exchange, shown: { name: string; errors: PasskeyErrors }): Response {
  if (x.actor.personId === null) return x.forbidden();
  const party = relyingPartyOf(x.acting().origin ?? '');
  if (party === null) return x.notFound();
  return x.page({
    title: securityTexts.in(x.language)('passkey.add'),
    ...(Object.keys(shown.errors).length > 0 ? { status: 422 as const } : {}),
    body: <AddPasskeyPage language={x.language} party={party} {...shown} />,
  });
}

async function editPage(x: Exchange, typed?: { name: string; errors: PasskeyErrors }): Promise<Response> {
  const { personId } = x.actor;
  if (personId === null) return x.forbidden();
  const passkeys = await x.read((db) => findPasskeys(db, personId));
  const found = passkeys.find(({ id }) => id === keyOf(x));
  if (found === undefined) return x.notFound();
  const { id, name } = found;
  return x.page({
    title: securityTexts.in(x.language)('passkey.edit.title', { name }),
    ...(typed === undefined ? {} : { status: 422 as const }),
    body: (
      <EditPasskeyPage
        language={x.language}
        id={id}
        kept={name}
        name={typed?.name ?? name}
        errors={typed?.errors ?? {}}
      />
    ),
  });
}
