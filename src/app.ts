import { documentsOf } from './document.tsx';
import { modulesOf } from './modules.ts';
import { confirmFirst, type ProviderSettings } from './modules/accounts/index.ts';
import { DemoBanner, demoSentence } from './modules/demo/index.ts';
import { homePaths } from './modules/home/index.ts';
import { withMandates } from './modules/mandates/index.ts';
import { identify, identifyToken, type SecondFactorDuty } from './modules/organisations/index.ts';
import type { Agency } from './platform/agency/agency.ts';
import { liveAgency } from './platform/agency/live-agency.ts';
import { createApi } from './platform/api/create-api.ts';
import { openArrivalClock } from './platform/db/arrival-clock.ts';
import { openDatabase, type Database } from './platform/db/database.ts';
import { followPublicVersion, readPublicState } from './platform/db/follow-public-version.ts';
import { openFileStore } from './platform/files/file-store.ts';
import { openAdmission, type Admission, type LoadLimits } from './platform/http/admission.ts';
import type { Assets } from './platform/http/assets.ts';
import { createHandler, type Handler, type Refuse } from './platform/http/create-handler.ts';
import { pathOf } from './platform/http/path-of.ts';
import { PublicCache } from './platform/http/public-cache.ts';
import { routeNames } from './platform/http/route-names.ts';
import type { Language } from './platform/i18n/languages.ts';
import { fixLanguagesOff } from './platform/i18n/offered-languages.ts';
import type { Log } from './platform/log/log.ts';
import type { RequestFigures } from './platform/metrics/app-metrics.ts';
import type { Secrets } from './platform/secrets/secrets.ts';
import { pageSettingsKeeper } from './platform/settings/load-page-settings.ts';
import { instant } from './platform/time/instant.ts';

export type AppOptions = {
  databaseUrl: string;
  /** Taken by every session when the login isn't the app's own role. */
  role?: string;
  poolSize?: number;
  /** A database that is open already, e.g. a test's transaction; `databaseUrl` then only serves the arrival clock. */
  database?: Database;
  filesFolder: string;
  assets: Assets;
  baseUrl: () => string;
  demo: boolean;
  agency: Agency;
  /** Languages that are not shown to the public; undefined: the administration decides. */
  languagesOff?: readonly Language[] | undefined;
  /** What the operator has set, for the page that says so. */
  environment?: Readonly<Record<string, string | undefined>>;
  log: Log;
  /** Whether staff of agency and ministry need a second factor. */
  staffSecondFactor: SecondFactorDuty;
  secrets: Secrets;
  /** Whose accounts people may sign in with. */
  provider?: ProviderSettings | undefined;
  /** Requests a minute for one token of the interface, or one network without a token. */
  apiRequestsPerMinute: number;
  /** How much is taken on at a time; left out: as much as comes. */
  limits?: LoadLimits;
  /** Told of every request. */
  figures?: RequestFigures;
  /** Asks the supervisor for a fresh demo; null where there is none. */
  resetDemo: ((station: string) => void) | null;
};

export type App = {
  handle: Handler;
  refuse: Refuse;
  ready: () => Promise<boolean>;
  /** From now on /readyz says no, so that a proxy sends its requests elsewhere; all are still answered. */
  retire: () => void;
  admission: Admission;
  close: () => Promise<void>;
};

/** Puts the platform together: database, clock, cache, every module's routes, and the frame around pages. */
export function createApp(options: AppOptions): App {
  const { databaseUrl, role, poolSize, assets, baseUrl, demo, log } = options;
  fixLanguagesOff(options.languagesOff);
  const database =
    options.database ??
    openDatabase({
      url: databaseUrl,
      ...(role === undefined ? {} : { role }),
      ...(poolSize === undefined ? {} : { size: poolSize }),
      onError: (error) => log('warn', 'database connection lost', { error }),
    });
  const { db } = database;
  const { figures } = options;
  const clock = openArrivalClock(databaseUrl, { role, tell: figures?.stamped });
  const first = database.first ?? db;
  const admission = openAdmission(options.limits, database.gate?.wait);
  let isRetired = false;
  const publicCache = new PublicCache();
  // How far programme time is ahead of this process's clock; a demo shows its date on every page.
  let ahead = 0;
  const agency = liveAgency(options.agency);
  const { resetDemo, provider, environment = {} } = options;
  const modules = modulesOf({ demo, agency, resetDemo, provider, environment });
  const keepSettings = pageSettingsKeeper(db);
  const stopFollowing = followPublicVersion(db, async (state) => {
    await keepSettings(state.version);
    publicCache.version = state.version;
    ahead = state.ahead;
  });
  const secure = baseUrl().startsWith('https:');
  const frames = documentsOf({
    modules,
    assets,
    baseUrl,
    banner: demo ? (language) => DemoBanner({ language, now: instant(Date.now() + ahead) }) : null,
  });
  const files = openFileStore(options.filesFolder);
  const answerProgram = createApi(
    modules.flatMap(({ api }) => api ?? []),
    {
      db,
      first,
      admission,
      clock,
      files,
      log,
      secure,
      origin: () => new URL(baseUrl()).origin,
      identify: (digest) => identifyToken(db, digest, options.staffSecondFactor),
      requestsPerMinute: options.apiRequestsPerMinute,
      page: homePaths.programs,
    },
  );
  const { answer, refuse } = createHandler(
    modules.flatMap((module) => module.routes),
    {
      db,
      first,
      admission,
      clock,
      files,
      publicCache,
      log,
      secure,
      origin: () => new URL(baseUrl()).origin,
      identify: async (asked, digest) => withMandates(asked, await identify(asked, digest, options.staffSecondFactor)),
      confirm: confirmFirst,
      secrets: options.secrets,
      pdfBanner: demo ? demoSentence : undefined,
      ...frames,
    },
  );
  const ready = async (): Promise<boolean> => {
    if (isRetired) return false;
    return readPublicState(first)
      .then(({ version }) => keepSettings(version))
      .then(
        () => true,
        () => false,
      );
  };
  const readiness = async (): Promise<Response> => {
    if (await ready()) return plain('ready');
    return plain(isRetired ? 'retired' : 'database away', 503);
  };
  const either: Handler = async (request, address) =>
    (await answerProgram(request, address)) ?? answer(request, address);
  const told = telling(either, figures);
  return {
    ready,
    refuse,
    admission,
    retire: () => {
      isRetired = true;
    },
    handle: async (request, address) => {
      const pathname = pathOf(request);
      if (pathname.startsWith('/assets/')) {
        const asset = assets.answer(request, pathname);
        if (asset !== null) return asset;
      }
      if (pathname === '/healthz') return plain('ok');
      if (pathname === '/readyz') return readiness();
      return told(request, address);
    },
    close: async () => {
      stopFollowing();
      await clock.close();
      if (options.database === undefined) await database.close();
    },
  };
}

/** Tells of each answer, with the name of its route and never its address. */
function telling(answer: Handler, figures: RequestFigures | undefined): Handler {
  if (figures === undefined) return answer;
  return async (request, address) => {
    const begun = performance.now();
    const response = await answer(request, address);
    figures.answered({
      route: routeNames.get(response) ?? 'none',
      method: request.method,
      status: response.status,
      seconds: (performance.now() - begun) / 1000,
    });
    return response;
  };
}

const plain = (text: string, status = 200): Response =>
  new Response(`${text}\n`, {
    status,
    headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' },
  });
