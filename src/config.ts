import { dirname, resolve } from 'node:path';
import type { z } from 'zod';
import { environmentSchema, keysOf, yes } from './environment-schema.ts';
import { loadOf, type LoadSettings } from './load-settings.ts';
import type { ProviderSettings } from './modules/accounts/index.ts';
import { agencyFrom } from './platform/agency/agency-from.ts';
import type { Agency } from './platform/agency/agency.ts';
import type { Language } from './platform/i18n/languages.ts';
import { providerOf } from './provider-settings.ts';

/** What the operator has decided, in environment variables; one left out or empty has its default. */
export type Settings = {
  /** 0 takes any free one. */
  port: number;
  host: string;
  /** Absolute; database, files and logs of this installation. */
  dataDir: string;
  /** Undefined: the launcher runs its own PostgreSQL. */
  databaseUrl: string | undefined;
  databaseOwnerUrl: string | undefined;
  /** Origin under which people reach the site, without a slash at the end. */
  baseUrl: string | undefined;
  /** Addresses and ranges of the proxies before us; empty: every visitor is who the socket says. */
  trustedProxies: readonly string[];
  demo: boolean;
  /** False when `demo` is only the default, so that a database made otherwise has its way. */
  isDemoGiven: boolean;
  smtpUrl: string | undefined;
  mailFrom: string;
  /** Whether staff of agency and ministry need a second factor; undefined: outside a demo. */
  staffSecondFactor: 'required' | 'offered' | undefined;
  /** Requests a minute programs may send with one token, or from one network without a token. */
  apiRequestsPerMinute: number;
  /** Keys of 32 bytes for what is sealed in the database, the first one in use; none: one is made in DATA_DIR. */
  secretKeys: readonly Buffer[];
  /** Whose accounts people may sign in with; undefined: nobody's but ours. */
  provider: ProviderSettings | undefined;
  /** The words backups are sealed with; undefined: they aren't. */
  backupKey: string | undefined;
  /** How many processes answer requests on the one port. */
  appProcesses: number;
  /** Where figures for Prometheus are served; undefined: nowhere. Each further process takes the next port. */
  metrics: { port: number; host: string } | undefined;
  /** What a process takes on at a time, and how it lets go of connections. */
  load: LoadSettings;
  /** Languages that are not shown to the public; undefined: the administration decides. */
  languagesOff: readonly Language[] | undefined;
  /** Who runs the site and answers questions; what nobody has entered is empty. */
  agency: Agency;
};

/** The settings of a process that works on a database. */
export type Config = Settings & {
  databaseUrl: string;
  /** The role each session takes, when the login of `databaseUrl` is not the application's own. */
  databaseRole: string | undefined;
};

type Environment = Readonly<Record<string, string | undefined>>;

/** Something in the environment is wrong; the message is one sentence per variable, fit to be shown to the operator. */
export class ConfigError extends Error {}

const root = dirname(import.meta.dirname);
const appRole = 'zusammendenken_app';
/**
 * Reads what the operator has set.
 * @throws ConfigError naming every variable that is wrong.
 */
export function parseSettings(environment: Environment): Settings {
  const given = parseEnvironment(environment);
  const { HOST: host, DATA_DIR, DATABASE_URL, DATABASE_OWNER_URL, DEMO } = given;
  if (DATABASE_OWNER_URL !== undefined && DATABASE_URL === undefined) {
    throw new ConfigError('DATABASE_OWNER_URL gilt nur zusammen mit DATABASE_URL.');
  }
  const provider = providerOf(given);
  if (typeof provider === 'string') throw new ConfigError(provider);
  const baseUrl = given.BASE_URL === undefined ? undefined : new URL(given.BASE_URL).origin;
  return {
    port: Number(given.PORT),
    host,
    // Under npm the working folder is the project's; the operator's paths count from where the command was typed.
    dataDir: DATA_DIR === undefined ? resolve(root, '.data') : resolve(given.INIT_CWD ?? '', DATA_DIR),
    databaseUrl: DATABASE_URL,
    databaseOwnerUrl: DATABASE_OWNER_URL,
    baseUrl,
    trustedProxies: given.TRUSTED_PROXIES,
    demo: isDemoWanted(given),
    isDemoGiven: DEMO !== undefined,
    smtpUrl: given.SMTP_URL,
    mailFrom: given.MAIL_FROM ?? senderOf(baseUrl),
    staffSecondFactor: given.STAFF_SECOND_FACTOR,
    secretKeys: keysOf(given.SECRET_KEY),
    provider,
    apiRequestsPerMinute: Number(given.API_REQUESTS_PER_MINUTE),
    backupKey: given.BACKUP_KEY,
    appProcesses: given.APP_PROCESSES,
    metrics: given.METRICS_PORT === undefined ? undefined : { port: given.METRICS_PORT, host: given.METRICS_HOST },
    load: loadOf(given),
    agency: agencyFrom((name) => given[name] ?? ''),
    languagesOff: given.LANGUAGES_OFF,
  };
}

/**
 * Reads the settings of a process that the launcher has started.
 * @throws ConfigError naming every variable that is wrong, or that no database is given.
 */
export function parseConfig(environment: Environment): Config {
  const settings = parseSettings(environment);
  const { databaseUrl } = settings;
  if (databaseUrl === undefined) throw new ConfigError('DATABASE_URL fehlt. Mit npm start wird sie gesetzt.');
  return { ...settings, databaseUrl, databaseRole: roleFor(databaseUrl, environment) };
}

/**
 * Outside a demo people sign in by mail, so there is no starting without a mail server.
 * @throws ConfigError
 */
export function requireMailServer({ demo, smtpUrl }: Pick<Settings, 'demo' | 'smtpUrl'>): void {
  if (demo || smtpUrl !== undefined) return;
  throw new ConfigError(
    'SMTP_URL fehlt: Außerhalb der Demo melden sich Menschen per E-Mail an, zum Beispiel ' +
      'SMTP_URL=smtps://benutzer:passwort@mail.example.org. Zum Ausprobieren ohne Mailserver: DEMO=1.',
  );
}

/** By default only without a database of the operator's and where nobody else comes in. */
const isDemoWanted = ({ DEMO, DATABASE_URL, HOST }: z.infer<typeof environmentSchema>): boolean =>
  DEMO === undefined ? DATABASE_URL === undefined && isLoopback(HOST) : yes.includes(DEMO);

const senderOf = (baseUrl: string | undefined): string =>
  `no-reply@${baseUrl === undefined ? 'localhost' : new URL(baseUrl).hostname}`;

/** Whether only this computer reaches a server at this address. */
export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || /^127(\.\d{1,3}){3}$/u.test(host);
}

function parseEnvironment(environment: Environment): z.infer<typeof environmentSchema> {
  const filled = Object.entries(environment).map(([name, text]) => [name, text?.trim()]);
  const result = environmentSchema.safeParse(Object.fromEntries(filled.filter(([, text]) => text !== '')));
  if (result.success) return result.data;
  throw new ConfigError(result.error.issues.map(({ path, message }) => `${path.join('.')} ${message}.`).join('\n'));
}

/** With an owner of its own the login of DATABASE_URL is the application's; the launcher passes that on as "none". */
function roleFor(databaseUrl: string, { DATABASE_ROLE, DATABASE_OWNER_URL }: Environment): string | undefined {
  if (DATABASE_ROLE) return DATABASE_ROLE === 'none' ? undefined : DATABASE_ROLE;
  if (DATABASE_OWNER_URL) return undefined;
  const [, login] = /^\w+:\/\/([^:@/]*)/u.exec(databaseUrl) ?? [];
  return login === appRole ? undefined : appRole;
}
