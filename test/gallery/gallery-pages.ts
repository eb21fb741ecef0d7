import { join } from 'node:path';
import { createAdaptorServer } from '@hono/node-server';
import { documentsOf } from '../../src/document.tsx';
import { modulesOf } from '../../src/modules.ts';
import type { Actor } from '../../src/platform/actions/actor.ts';
import { anonymous } from '../../src/platform/actions/actor.ts';
import { nobody } from '../../src/platform/agency/agency.ts';
import type { GalleryEntry } from '../../src/platform/gallery-entry.ts';
import { loadAssets } from '../../src/platform/http/assets.ts';
import type { ErrorKind } from '../../src/platform/http/make-exchange.ts';
import type { Route } from '../../src/platform/http/route.ts';
import { secured } from '../../src/platform/http/security-headers.ts';
import { languages, staffLanguages } from '../../src/platform/i18n/languages.ts';
import type { Language } from '../../src/platform/i18n/languages.ts';
import { uiGallery } from '../../src/ui/gallery/ui-gallery.ts';

/** A page in one state, inside the document around it. */
export type Shown = {
  name: string;
  /** Undefined for error pages, which any route may answer with, and for components shown by themselves. */
  route: string | undefined;
  languages: readonly Language[];
  show: (language: Language) => Response;
};

export type Gallery = {
  shown: readonly Shown[];
  routes: readonly Route[];
  /** Serves the documents and their assets on loopback, with the headers of the real server. */
  serve: () => Promise<{ addressOf: (shown: Shown, language: Language) => string; close: () => void }>;
};

const origin = 'http://127.0.0.1';
const everyLanguage = languages.map(({ tag }) => tag);
const errorKinds = {
  'not-found': true,
  forbidden: true,
  'sign-in': true,
  unexpected: true,
  busy: true,
  'too-large': true,
  'too-many': true,
  'foreign-form': true,
  malformed: true,
  method: true,
  'media-type': true,
  'header-too-large': true,
} satisfies Record<ErrorKind, true>;
/** Components need no address of their own; the frame around them wants one. */
const componentRoute: Route = {
  name: 'ui.components',
  method: 'GET',
  path: '/',
  audience: 'public',
  handle: () => new Response(null, { status: 404 }),
};
const member: Actor = {
  ...anonymous,
  personId: '01890000-0000-7000-8000-000000000001',
  pseudonym: 'gallery',
  name: 'Alexandra von Hohenstein-Musterfrau',
  memberships: [
    {
      organisationId: '01890000-0000-7000-8000-000000000002',
      organisationName: 'Servicestelle',
      organisationKind: 'agency',
      role: 'programme-lead',
    },
  ],
};

/** Collects what the modules show of themselves, the error pages, and the components. */
export async function openGallery(): Promise<Gallery> {
  const assets = await loadAssets(join(import.meta.dirname, '../../.build/assets'));
  const modules = modulesOf({ demo: true, agency: nobody, resetDemo: null });
  const routes = modules.flatMap((module) => module.routes);
  const frames = documentsOf({ modules, assets, baseUrl: () => origin, banner: null });

  const page = (entry: GalleryEntry, found?: Route): Shown => ({
    name: entry.name,
    route: found === undefined ? entry.route : undefined,
    languages: entry.audience === 'staff' ? staffLanguages : everyLanguage,
    show: (language) => {
      const route = found ?? routes.find(({ name }) => name === entry.route);
      if (route === undefined) throw new Error(`${entry.name} shows a route that does not exist: ${entry.route}`);
      return frames.document({
        title: typeof entry.title === 'string' ? entry.title : entry.title(language),
        body: entry.body(language),
        language,
        route,
        actor: entry.audience === 'staff' ? member : anonymous,
        url: new URL(`/${language}${route.path}`, origin),
        ...(entry.bare === true ? { bare: true } : {}),
      });
    },
  });
  const errorPage = (kind: ErrorKind): Shown => ({
    name: `platform.error/${kind}`,
    route: undefined,
    languages: everyLanguage,
    show: (language) =>
      frames.errorPage({ kind, language, actor: anonymous, url: new URL(`/${language}/`, origin), number: 'x7k2m9qp' }),
  });

  const entries = await Promise.all(modules.map(async (module) => (await module.gallery?.()) ?? []));
  const components = uiGallery.map((entry) => page(entry, componentRoute));
  const shown = [
    ...entries.flat().map((entry) => page(entry)),
    ...components,
    ...(Object.keys(errorKinds) as ErrorKind[]).map(errorPage),
  ];
  const answer = (request: Request): Response => {
    const { pathname, searchParams } = new URL(request.url);
    const found = shown.find(({ name }) => name === searchParams.get('entry'));
    const language = found?.languages.find((tag) => pathname === `/${tag}/`);
    if (found === undefined || language === undefined) {
      return assets.answer(request, pathname) ?? new Response(null, { status: 404 });
    }
    const { headers, body } = found.show(language);
    // An error page is looked at like any other: its status would only be one more error in the browser's log.
    return new Response(body, { headers });
  };
  return { shown, routes, serve: () => serve((request) => secured(answer(request), false)) };
}

async function serve(fetch: (request: Request) => Response): ReturnType<Gallery['serve']> {
  const server = createAdaptorServer({ fetch });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return {
    addressOf: ({ name }, language) => `${origin}:${port}/${language}/?entry=${encodeURIComponent(name)}`,
    close: () => server.close(),
  };
}
