import type { Exchange } from '../../../../platform/http/exchange.ts';
import type { Route } from '../../../../platform/http/route.ts';
import type { Matter, Matters } from '../../../../platform/module.ts';
import type { Instant } from '../../../../platform/time/instant.ts';
import { accountPaths } from '../../../accounts/index.ts';
import { acceptMandate } from '../../actions/accept-mandate.ts';
import { choosePost } from '../../actions/choose-post.ts';
import { endMandate } from '../../actions/end-mandate.ts';
import { findMatter } from '../../actions/find-matter.ts';
import { mandateSheet } from '../../documents/mandate-sheet.ts';
import { mandateState, type Mandate } from '../../domain/mandate.ts';
import { endsAs, mayChoosePost, mayPassOn, maySeeMandate } from '../../domain/policy.ts';
import { readableCode } from '../../domain/short-code.ts';
import { findMandate, findSealedCode } from '../../store/mandates.ts';
import { mandateTexts } from '../../texts/mandate-texts.ts';
import { organisationOf, organisationsOf } from '../accept-mandate/routes.tsx';
import { mandatePaths } from '../paths.ts';
import { unlisted } from '../unlisted.ts';
import { mandateNotices, ShowPage } from './page.tsx';

/** One Vollmacht: shown, passed on, accepted, its mail chosen, taken back. */
export const showRoutes = (matters: readonly Matters[]): Route[] => [
  {
    name: 'mandates.show-mandate',
    method: 'GET',
    path: '/vollmacht/:handle',
    audience: 'public',
    handle: (x) => showPage(x, matters, {}),
  },
  {
    name: 'mandates.sheet',
    method: 'GET',
    path: '/vollmacht/:handle/bogen.pdf',
    audience: 'public',
    handle: async (x) => {
      const loaded = await load(x, matters);
      if (loaded instanceof Response) return loaded;
      const { mandate, matter, code, now } = loaded;
      if (code === null) return x.redirect(mandatePaths.show(x.language, mandate.handle));
      const pdf = await x.pdf(
        mandateSheet({ language: x.language, mandate, matter, code, now, origin: x.acting().origin ?? '' }),
      );
      return x.send(pdf, 'application/pdf', { filename: 'Vollmacht.pdf', inline: true, headers: unlisted });
    },
  },
  {
    name: 'mandates.accept-offer',
    method: 'POST',
    path: '/vollmacht/:handle/annehmen',
    audience: 'public',
    handle: async (x) => {
      const handle = x.params['handle'] ?? '';
      const organisationId = organisationOf((await x.form()).text('as'));
      const result = await x.act(acceptMandate, { key: { handle }, organisationId, matters });
      if (result.ok) return x.redirect(mandatePaths.show(x.language, handle, 'accepted'));
      if (result.reason === 'not-found') return x.actor.personId === null ? x.forbidden() : x.notFound();
      return result.reason === 'sign-in-needed'
        ? x.redirect(accountPaths.signIn(x.language, mandatePaths.show(x.language, handle)))
        : showPage(x, matters, { post: mandateTexts.in(x.language)(`accept.error.${result.reason}`) });
    },
  },
  {
    name: 'mandates.choose-post',
    method: 'POST',
    path: '/vollmacht/:handle/post',
    audience: 'public',
    handle: async (x) => {
      const handle = x.params['handle'] ?? '';
      const result = await x.act(choosePost, { handle, post: (await x.form()).text('post') });
      if (result.ok) return x.redirect(mandatePaths.show(x.language, handle, 'post'));
      if (result.reason === 'no-choice') {
        return showPage(x, matters, { post: mandateTexts.in(x.language)('post.error') });
      }
      return hidden(x, result.reason);
    },
  },
  {
    name: 'mandates.end-mandate',
    method: 'POST',
    path: '/vollmacht/:handle/zuruecknehmen',
    audience: 'public',
    handle: async (x) => {
      const handle = x.params['handle'] ?? '';
      const result = await x.act(endMandate, { handle, reason: (await x.form()).text('reason'), matters });
      if (result.ok) return x.redirect(mandatePaths.show(x.language, handle, 'ended'));
      if (result.reason === 'reason-missing') {
        return showPage(x, matters, { reason: mandateTexts.in(x.language)('end.error.reason') });
      }
      return hidden(x, result.reason);
    },
  },
];

/** What isn't there and what isn't theirs look alike to who is signed in. */
const hidden = (x: Exchange, reason: 'not-found' | 'not-allowed'): Response =>
  reason === 'not-allowed' || x.actor.personId === null ? x.forbidden() : x.notFound();

type Loaded = { mandate: Mandate; matter: Matter | null; code: string | null; now: Instant };

async function load(x: Exchange, matters: readonly Matters[]): Promise<Loaded | Response> {
  const { actor, language } = x;
  const handle = x.params['handle'] ?? '';
  const found = await x.read(async (db, now) => {
    const mandate = await findMandate(db, { handle });
    if (mandate === undefined) return null;
    const matter = await findMatter(matters, mandate.matter, { db, actor, now, language });
    return { mandate, matter, now, sealed: await findSealedCode(db, mandate.id) };
  });
  if (found === null) return hidden(x, 'not-found');
  const { mandate, sealed, now } = found;
  if (!maySeeMandate(actor, mandate) && !mandate.isOfferedToReader) return x.forbidden();
  const isOpen = mandateState(mandate, now) === 'offered' && mayPassOn(actor, mandate);
  const code = isOpen && sealed !== null ? x.secrets.open(sealed, mandate.id).toString() : null;
  return { mandate, matter: found.matter, code, now };
}

async function showPage(
  x: Exchange,
  matters: readonly Matters[],
  errors: { reason?: string; post?: string },
): Promise<Response> {
  const loaded = await load(x, matters);
  if (loaded instanceof Response) return loaded;
  const { mandate, matter, code, now } = loaded;
  const { actor, language } = x;
  const origin = x.acting().origin ?? '';
  const state = mandateState(mandate, now);
  const done = x.url.searchParams.get('erledigt');
  const accept = { action: mandatePaths.acceptOffer(language, mandate.handle), organisations: organisationsOf(x) };
  return x.page({
    title: mandateTexts.in(language)('show.title', { giver: mandate.giverName }),
    ...(Object.keys(errors).length === 0 ? {} : { status: 422 as const }),
    headers: unlisted,
    body: (
      <ShowPage
        language={language}
        mandate={mandate}
        state={state}
        matter={matter}
        endsAs={endsAs(actor, mandate)}
        mayChoosePost={mayChoosePost(actor, mandate)}
        offer={
          code === null
            ? null
            : {
                link: `${origin}${mandatePaths.accept(language, code)}`,
                code: readableCode(code),
                address: `${origin}${mandatePaths.enterCode(language)}`,
              }
        }
        accept={mandate.isOfferedToReader && state === 'offered' && matter?.barred === null ? accept : null}
        done={mandateNotices.find((notice) => notice === done) ?? null}
        errors={errors}
      />
    ),
  });
}
