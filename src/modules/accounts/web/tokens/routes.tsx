import { scopes } from '../../../../platform/api/scopes.ts';
import { asSystem } from '../../../../platform/db/as-system.ts';
import type { Exchange } from '../../../../platform/http/exchange.ts';
import type { Route } from '../../../../platform/http/route.ts';
import { endToken } from '../../actions/end-token.ts';
import { makeToken } from '../../actions/make-token.ts';
import { managedBy, worksForAgency } from '../../domain/token.ts';
import { findTokens } from '../../store/tokens.ts';
import { tokenTexts } from '../../texts/tokens/token-texts.ts';
import { accountPaths } from '../paths.ts';
import { MadeTokenPage } from './made-token-page.tsx';
import { TokensPage, type TokensPageProps } from './page.tsx';

/** Access for programs. */
export const tokenRoutes: readonly Route[] = [
  {
    name: 'accounts.show-tokens',
    method: 'GET',
    path: '/konto/programme',
    audience: 'public',
    handle: (x) => tokensPage(x, { ended: x.url.searchParams.get('erledigt') === 'beendet' }),
  },
  {
    name: 'accounts.make-token',
    method: 'POST',
    path: '/konto/programme',
    audience: 'public',
    fresh: true,
    handle: async (x) => {
      if (x.actor.personId === null) return x.forbidden();
      const form = await x.form();
      const typed = {
        name: form.text('name'),
        scopes: form.all('scope'),
        days: form.text('days'),
        organisation: form.text('organisation') || 'me',
      };
      const organisationId = typed.organisation === 'me' ? null : typed.organisation;
      const { name, scopes: wanted, days } = typed;
      const result = await x.act(makeToken, { name, scopes: wanted, days: Number(days), organisationId });
      const t = tokenTexts.in(x.language);
      if (!result.ok) {
        if (result.reason === 'not-signed-in') return x.forbidden();
        return tokensPage(x, {
          typed,
          error: { field: fieldOf[result.reason], message: t(`error.${result.reason}`) },
        });
      }
      // Shown in the answer itself: nothing that could be opened again holds it.
      return x.page({
        title: t('made.title'),
        headers: { 'cache-control': 'no-store' },
        body: <MadeTokenPage language={x.language} token={result.value.token} />,
      });
    },
  },
  {
    name: 'accounts.end-token',
    method: 'POST',
    path: '/konto/programme/beenden',
    audience: 'public',
    handle: async (x) => {
      if (x.actor.personId === null) return x.forbidden();
      const id = (await x.form()).text('token');
      if (!/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/u.test(id)) return x.notFound();
      // Pressed twice, the second time finds nothing to end, and all is as wished.
      await x.act(endToken, { id });
      return x.redirect(accountPaths.tokens(x.language, true));
    },
  },
];

const fieldOf = { name: 'name', scopes: 'scope', until: 'days', for: 'organisation' } as const;

async function tokensPage(x: Exchange, shown: Partial<TokensPageProps>): Promise<Response> {
  const { actor, language } = x;
  const { personId } = actor;
  if (personId === null) return x.forbidden();
  const organisations = managedBy(actor).map(({ organisationId, organisationName }) => ({
    id: organisationId,
    name: organisationName,
  }));
  const found = await x.read(async (db) => {
    const own = await findTokens(db, { personId });
    const organisationIds = organisations.map(({ id }) => id);
    const shared = await asSystem(db, (system) => findTokens(system, { organisationIds }));
    return [...own, ...shared.filter(({ id }) => own.every((one) => one.id !== id))];
  });
  const nameOf = (id: string | null): string | null => organisations.find((one) => one.id === id)?.name ?? null;
  return x.page({
    title: tokenTexts.in(language)('title'),
    status: shown.error === undefined ? 200 : 422,
    wide: true,
    body: (
      <TokensPage
        language={language}
        tokens={found.map(({ organisationId, ...token }) => ({ ...token, organisation: nameOf(organisationId) }))}
        organisations={organisations}
        offered={scopes.filter((scope) => !scope.startsWith('staff.') || worksForAgency(actor))}
        docs={`/${language}/schnittstelle`}
        {...shown}
      />
    ),
  });
}
