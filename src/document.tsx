import type { VNode } from 'preact';
import { accountPaths, FactorLine, FactorMissing, factorMissingTitle } from './modules/accounts/index.ts';
import { homePaths } from './modules/home/index.ts';
import type { Actor } from './platform/actions/actor.ts';
import type { Assets } from './platform/http/assets.ts';
import type { DocumentView, ErrorView } from './platform/http/make-exchange.ts';
import type { Route } from './platform/http/route.ts';
import { languageFacts, staffLanguages, type Language } from './platform/i18n/languages.ts';
import { offeredLanguages } from './platform/i18n/offered-languages.ts';
import type { Module, NavigationLink } from './platform/module.ts';
import { platformTexts } from './platform/texts/platform-texts.ts';
import { Actions } from './ui/actions.tsx';
import { footerLinks } from './ui/footer-links.ts';
import { Lead } from './ui/lead.tsx';
import { LinkButton } from './ui/link-button.tsx';
import { Narrow } from './ui/narrow.tsx';
import type { SignedIn } from './ui/page-header.tsx';
import { renderDocument } from './ui/render-document.tsx';
import { uiTexts } from './ui/texts/ui-texts.ts';

type Options = {
  modules: readonly Module[];
  assets: Assets;
  baseUrl: () => string;
  /** The sentence on every page of a demo, with its date; null outside demos. */
  banner: ((language: Language) => VNode) | null;
};

type Frames = { document: (view: DocumentView) => Response; errorPage: (view: ErrorView) => Response };

const statusOf = {
  'not-found': 404,
  forbidden: 403,
  'sign-in': 401,
  unexpected: 500,
  busy: 503,
  'too-large': 413,
  'too-many': 429,
  'foreign-form': 403,
  malformed: 400,
  method: 405,
  'media-type': 415,
  'header-too-large': 431,
} as const;

/** Makes the frame around pages: header with the navigation of the reader's roles, languages, footer, demo banner. */
export function documentsOf({ modules, assets, baseUrl, banner }: Options): Frames {
  const frame = ({ language, title, body, url, actor, route, ...view }: Frame): string =>
    renderDocument({
      language,
      direction: languageFacts(language).direction,
      title,
      siteName: 'Zusammendenken',
      description: view.description,
      robots: banner !== null || route?.audience === 'staff' || actor.personId !== null ? 'noindex' : undefined,
      alternates: route?.cache === 'public' ? alternates(url, language, baseUrl()) : undefined,
      hasErrors: view.status === 422,
      assets: assets.path,
      navigation: navigationOf({ modules, actor, language, url }),
      languages: languageLinks(url, language, route),
      actor: signedIn(modules, actor, language),
      signInHref: isVisitor(actor) ? signInHref(url, language) : undefined,
      notices: factorLine(actor, { language, bare: view.bare }),
      footer: footerLinks(language, {
        imprint: homePaths.imprint(language),
        privacy: homePaths.privacy(language),
        accessibility: homePaths.accessibility(language),
        'easy-language': homePaths.easyLanguage(language),
        'sign-language': homePaths.signLanguage(language),
        contact: homePaths.contact(language),
        feedback: homePaths.feedback(language, route?.name),
      }),
      demoBanner: banner?.(language),
      wide: view.wide,
      bare: view.bare,
      body,
    });
  return {
    document: (view) =>
      new Response(frame(view), {
        status: view.status ?? 200,
        headers: { 'content-type': 'text/html; charset=utf-8', 'content-language': view.language, ...view.headers },
      }),
    errorPage: (view) => {
      const { language, kind } = view;
      return new Response(frame({ ...view, ...errorContent(view) }), {
        status: statusOf[kind],
        headers: {
          'content-type': 'text/html; charset=utf-8',
          'content-language': language,
          ...(kind === 'busy' ? { 'retry-after': '30' } : {}),
          ...view.headers,
        },
      });
    },
  };
}

/** What went wrong, and the way on. Who has signed in but for the second step is not asked to sign in. */
function errorContent({ kind, language, number = '', actor, url }: ErrorView): { title: string; body: VNode } {
  const needed = actor.factorNeeded;
  if (kind === 'sign-in' && needed !== undefined) {
    return { title: factorMissingTitle(language), body: <FactorMissing language={language} needed={needed} /> };
  }
  const t = platformTexts.in(language);
  const signIn = kind === 'sign-in';
  const body = (
    <Narrow>
      <h1>{t(`error.${kind}.title`)}</h1>
      <Lead>{t(`error.${kind}.body`, { number })}</Lead>
      <Actions>
        <LinkButton href={signIn ? signInHref(url, language) : homePaths.start(language)}>
          {t(signIn ? 'error.sign-in.link' : 'error.home')}
        </LinkButton>
      </Actions>
    </Narrow>
  );
  return { title: t(`error.${kind}.title`), body };
}

type Frame = {
  language: Language;
  title: string;
  body: VNode;
  url: URL;
  actor: Actor;
  route?: Route;
  status?: number;
  description?: string;
  wide?: boolean;
  bare?: boolean;
};

type NavigationParts = { modules: readonly Module[]; actor: Actor; language: Language; url: URL };

const first = ['administration', 'home'];

/** At most five words; the longest address that fits the page is the current one. */
function navigationOf({ modules, actor, language, url }: NavigationParts): (NavigationLink & { current: boolean })[] {
  // Start page and administration come first, though their modules come last.
  const ordered = modules.toSorted((one, other) => first.indexOf(other.name) - first.indexOf(one.name));
  const links = linksOf(ordered, actor, language)
    .filter(({ place }) => place === undefined)
    .slice(0, 5);
  const fitting = links.filter(({ href }) => url.pathname === href || url.pathname.startsWith(`${href}/`));
  const best = fitting.reduce<NavigationLink | null>(
    (long, link) => (long === null || link.href.length > long.href.length ? link : long),
    null,
  );
  return links.map((link) => ({ ...link, current: link === best }));
}

const linksOf = (modules: readonly Module[], actor: Actor, language: Language): NavigationLink[] =>
  modules.flatMap((module) => module.navigation?.(actor, language) ?? []);

function languageLinks(
  url: URL,
  current: Language,
  route: Route | undefined,
): Parameters<typeof renderDocument>[0]['languages'] {
  const offered: readonly Language[] = route?.audience === 'staff' ? staffLanguages : offeredLanguages();
  return offered.map((tag) => ({
    language: tag,
    autonym: languageFacts(tag).autonym,
    href: `/${tag}${url.pathname.slice(current.length + 1) || '/'}${url.search}`,
    current: tag === current,
  }));
}

const alternates = (url: URL, current: Language, baseUrl: string): { language: Language; href: string }[] =>
  offeredLanguages().map((tag) => ({
    language: tag,
    href: `${baseUrl}/${tag}${url.pathname.slice(current.length + 1)}`,
  }));

function signedIn(modules: readonly Module[], actor: Actor, language: Language): SignedIn | undefined {
  if (isVisitor(actor)) return undefined;
  const [first] = actor.memberships;
  const label = [actor.name, first?.organisationName, uiTexts.in(language)('page.account')].find(
    (words) => words !== undefined && words !== null && words !== '',
  );
  const href = actor.factorNeeded === 'use' ? accountPaths.secondStep(language) : accountPaths.account(language);
  const links = linksOf(modules, actor, language).filter(({ place }) => place === 'menu');
  return { label: label ?? '', href, links, signOut: accountPaths.signOut(language) };
}

/** Nobody, and nobody who has begun to sign in either. */
const isVisitor = ({ personId, factorNeeded }: Actor): boolean => personId === null && factorNeeded === undefined;

const factorLine = (
  { factorNeeded }: Actor,
  { language, bare }: { language: Language; bare: boolean | undefined },
): VNode | undefined =>
  factorNeeded === undefined || bare === true ? undefined : <FactorLine language={language} needed={factorNeeded} />;

const signInHref = (url: URL, language: Language): string =>
  url.pathname.includes('/anmelden') || url.pathname === `/${language}/`
    ? accountPaths.signIn(language)
    : accountPaths.signIn(language, url.pathname);
