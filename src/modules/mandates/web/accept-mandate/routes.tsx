import type { Exchange } from '../../../../platform/http/exchange.ts';
import type { Route } from '../../../../platform/http/route.ts';
import { sha256 } from '../../../../platform/ids/ids.ts';
import type { Matter, Matters } from '../../../../platform/module.ts';
import { accountPaths } from '../../../accounts/index.ts';
import { acceptMandate } from '../../actions/accept-mandate.ts';
import { findMatter } from '../../actions/find-matter.ts';
import { mandateState, type Mandate } from '../../domain/mandate.ts';
import { isGiver } from '../../domain/policy.ts';
import { plainCode } from '../../domain/short-code.ts';
import { findMandate } from '../../store/mandates.ts';
import { mandateTexts } from '../../texts/mandate-texts.ts';
import { mandatePaths } from '../paths.ts';
import { unlisted } from '../unlisted.ts';
import { AcceptPage, EnterCodePage, GonePage } from './page.tsx';

/** What a helper is given: by link, by QR code, by a code to type. */
export const acceptRoutes = (matters: readonly Matters[]): Route[] => [
  {
    name: 'mandates.show-enter-code',
    method: 'GET',
    path: '/vollmacht/code',
    audience: 'public',
    handle: (x) => codePage(x, {}),
  },
  {
    name: 'mandates.enter-code',
    method: 'POST',
    path: '/vollmacht/code',
    audience: 'public',
    handle: async (x) => {
      const typed = (await x.form()).text('code');
      const code = plainCode(typed);
      if (code !== '') return x.redirect(mandatePaths.accept(x.language, code));
      return codePage(x, { code: typed, error: mandateTexts.in(x.language)('code.error') });
    },
  },
  {
    name: 'mandates.show-accept',
    method: 'GET',
    path: '/vollmacht/annehmen/:code',
    audience: 'public',
    handle: (x) => acceptPage(x, matters, null),
  },
  {
    name: 'mandates.accept-mandate',
    method: 'POST',
    path: '/vollmacht/annehmen/:code',
    audience: 'public',
    handle: async (x) => {
      const code = plainCode(x.params['code'] ?? '');
      const organisationId = organisationOf((await x.form()).text('as'));
      const result = await x.act(acceptMandate, { key: { code }, organisationId, matters });
      if (result.ok) return x.redirect(mandatePaths.show(x.language, result.value.handle, 'accepted'));
      if (result.reason === 'sign-in-needed') {
        return x.redirect(accountPaths.signIn(x.language, mandatePaths.accept(x.language, code)));
      }
      return result.reason === 'not-found' ? gone(x) : acceptPage(x, matters, result.reason);
    },
  },
];

/** The organisation somebody accepts for, or null for themselves. */
export const organisationOf = (chosen: string): string | null => (/^[0-9a-f-]{36}$/u.test(chosen) ? chosen : null);

/** The organisations the reader could accept for. */
export const organisationsOf = ({ actor }: Exchange): { id: string; name: string }[] => {
  const byId = new Map(actor.memberships.map((held) => [held.organisationId, held.organisationName]));
  return [...byId].map(([id, name]) => ({ id, name }));
};

type Offer = { mandate: Mandate; matter: Matter | null };

/** What a code opens while nobody has accepted it. */
async function findOffer(x: Exchange, matters: readonly Matters[], code: string): Promise<Offer | null> {
  const { actor, language } = x;
  if (code === '') return null;
  return x.read(async (db, now) => {
    const mandate = await findMandate(db, { codeDigest: sha256(code) });
    if (mandate === undefined || mandateState(mandate, now) !== 'offered') return null;
    return { mandate, matter: await findMatter(matters, mandate.matter, { db, actor, now, language }) };
  }, code);
}

function barOf({ actor }: Exchange, { mandate, matter }: Offer): 'own' | 'office' | 'matter-over' | null {
  if (matter?.isOver === true) return 'matter-over';
  return isGiver(actor, mandate) ? 'own' : (matter?.barred ?? null);
}

async function acceptPage(
  x: Exchange,
  matters: readonly Matters[],
  refused: 'own' | 'office' | 'matter-over' | null,
): Promise<Response> {
  const code = plainCode(x.params['code'] ?? '');
  const { actor, language } = x;
  const offer = await findOffer(x, matters, code);
  if (offer === null) return gone(x);
  const { mandate, matter } = offer;
  const path = mandatePaths.accept(language, code);
  return x.page({
    title: mandateTexts.in(language)('accept.title'),
    ...(refused === null ? {} : { status: 422 as const }),
    headers: unlisted,
    body: (
      <AcceptPage
        language={language}
        mandate={mandate}
        matter={matter}
        action={path}
        organisations={organisationsOf(x)}
        signInPath={actor.personId === null ? accountPaths.signIn(language, path) : null}
        error={refused ?? barOf(x, offer)}
      />
    ),
  });
}

const codePage = (x: Exchange, { code = '', error }: { code?: string; error?: string }): Response =>
  x.page({
    title: mandateTexts.in(x.language)('code.title'),
    ...(error === undefined ? {} : { status: 422 as const }),
    body: <EnterCodePage language={x.language} code={code} error={error} />,
  });

const gone = (x: Exchange): Response =>
  x.page({
    title: mandateTexts.in(x.language)('gone.title'),
    status: 410,
    headers: unlisted,
    body: <GonePage language={x.language} />,
  });
