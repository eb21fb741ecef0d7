import { dirname, resolve } from 'node:path';
import { z } from 'zod';
import { loadOf, type LoadSettings } from './load-settings.ts';
import type { ProviderSettings } from './modules/accounts/index.ts';
import { agencyFrom } from './platform/agency/agency-from.ts';
import type { Agency } from './platform/agency/agency.ts';
import { parseOpeningHours } from './platform/agency/opening-hours.ts';
import { isProxyRange } from './platform/http/client-address.ts';
import type { Language } from './platform/i18n/languages.ts';
import { parseLanguages } from './platform/i18n/offered-languages.ts';
import { providerOf, providerSchema } from './provider-settings.ts';

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
const yes = ['1', 'true', 'yes', 'on', 'ja'];
const no = ['0', 'false', 'no', 'off', 'nein'];
// Not parsed as a URL: PostgreSQL also takes addresses that have a user but no host.
const databaseAddress = z
  .string()
  .regex(/^postgres(ql)?:\/\//u, 'muss eine Adresse wie postgresql://benutzer:passwort@rechner/datenbank sein');

const environmentSchema = z.object({
  PORT: z
    .string()
    .refine((text) => /^\d{1,5}$/u.test(text) && Number(text) < 65_536, 'muss eine Zahl von 0 bis 65535 sein')
    .default('3000'),
  HOST: z
    .string()
    .regex(/^[\w.:-]+$/u, 'muss eine Adresse wie 127.0.0.1 oder 0.0.0.0 sein')
    .default('127.0.0.1'),
  DATA_DIR: z.string().optional(),
  DATABASE_URL: databaseAddress.optional(),
  DATABASE_OWNER_URL: databaseAddress.optional(),
  DATABASE_ROLE: z.string().optional(),
  BASE_URL: addressSchema(['http:', 'https:'], 'https://www.example.org')
    .refine((text) => !URL.canParse(text) || new URL(text).pathname === '/', 'darf keinen Pfad enthalten')
    .optional(),
  TRUSTED_PROXIES: z
    .string()
    .transform((text) => text.split(/[\s,]+/u).filter((range) => range !== ''))
    .refine(
      (ranges) => ranges.every(isProxyRange),
      'muss Adressen wie 127.0.0.1, 10.0.0.0/8 oder das Wort loopback aufzählen, mit Komma getrennt',
    )
    .default([]),
  DEMO: z
    .string()
    .toLowerCase()
    .refine((text) => [...yes, ...no].includes(text), 'muss 1 (an) oder 0 (aus) sein')
    .optional(),
  SMTP_URL: addressSchema(['smtp:', 'smtps:'], 'smtps://benutzer:passwort@mail.example.org').optional(),
  MAIL_FROM: z.string().regex(/@/u, 'muss eine E-Mail-Adresse enthalten').optional(),
  STAFF_SECOND_FACTOR: z.enum(['required', 'offered'], 'muss required oder offered sein').optional(),
  API_REQUESTS_PER_MINUTE: z
    .string()
    .regex(/^[1-9]\d{0,5}$/u, 'muss eine Zahl von 1 bis 999999 sein')
    .default('300'),
  SECRET_KEY: z
    .string()
    .refine(
      (text) => keysOf(text).every((key) => key.length === 32),
      'muss 32 Bytes in Base64 enthalten (openssl rand -base64 32), mehrere mit Komma getrennt',
    )
    .default(''),
  ...providerSchema,
  BACKUP_KEY: z.string().min(20, 'muss mindestens 20 Zeichen haben (openssl rand -base64 32)').optional(),
  APP_PROCESSES: wholeNumber(1, 64).default(1),
  METRICS_PORT: wholeNumber(1, 65_000).optional(),
  METRICS_HOST: z
    .string()
    .regex(/^[\w.:-]+$/u, 'muss eine Adresse wie 127.0.0.1 sein')
    .default('127.0.0.1'),
  POOL_SIZE: wholeNumber(2, 500).default(10),
  POOL_KEPT: wholeNumber(0, 499).optional(),
  POOL_WAIT: wholeNumber(50, 10_000).default(1000),
  IN_FLIGHT: wholeNumber(1, 100_000).default(100),
  IN_FLIGHT_FIRST: wholeNumber(1, 100_000).default(300),
  KEEP_ALIVE: wholeNumber(1, 600).default(5),
  DRAIN: wholeNumber(0, 300).default(0),
  LANGUAGES_OFF: z
    .string()
    .transform(parseLanguages)
    .refine((tags) => tags.length > 0, 'muss Kürzel wie ru, tr aufzählen, ohne de')
    .optional(),
  REVIEWED_SHARE: wholeNumber(0, 100).default(90),
  OPERATOR: z.string().default(''),
  CONTACT_EMAIL: z
    .string()
    .regex(/^\S+@\S+$/u, 'muss eine E-Mail-Adresse sein')
    .default(''),
  CONTACT_PHONE: z
    .string()
    .regex(/^\+?[\d ()/-]{5,}$/u, 'muss eine Telefonnummer sein')
    .default(''),
  CONTACT_HOURS: z
    .string()
    .refine((text) => parseOpeningHours(text) !== null, 'muss Zeiten wie „Mo-Do 9-15, Fr 9-12:30“ enthalten')
    .optional(),
  DATA_PROTECTION_OFFICER: z.string().default(''),
  SUPERVISORY_AUTHORITY: z.string().default(''),
  INIT_CWD: z.string().optional(),
});

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
    demo: DEMO === undefined ? DATABASE_URL === undefined && isLoopback(host) : yes.includes(DEMO),
    isDemoGiven: DEMO !== undefined,
    smtpUrl: given.SMTP_URL,
    mailFrom: given.MAIL_FROM ?? `no-reply@${baseUrl === undefined ? 'localhost' : new URL(baseUrl).hostname}`,
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

/** Every variable the platform knows, but those npm sets. */
export const settingNames = Object.keys(environmentSchema.shape).filter((name) => name !== 'INIT_CWD');

/** What is wrong with a value for a variable, as half a sentence to follow its name; null for nothing. */
export function settingFault(name: string, text: string): string | null {
  const schema = new Map<string, z.ZodType>(Object.entries(environmentSchema.shape)).get(name);
  return schema?.safeParse(text).error?.issues[0]?.message ?? null;
}

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

function wholeNumber(least: number, most: number) {
  const isOne = (text: string) => /^\d{1,6}$/u.test(text) && Number(text) >= least && Number(text) <= most;
  return z.string().refine(isOne, `muss eine ganze Zahl von ${least} bis ${most} sein`).transform(Number);
}

function addressSchema(protocols: string[], example: string) {
  const isAddress = (text: string) => URL.canParse(text) && protocols.includes(new URL(text).protocol);
  return z.string().refine(isAddress, `muss eine Adresse wie ${example} sein`);
}

const keysOf = (text: string): Buffer[] =>
  text.split(',').flatMap((key) => (key.trim() === '' ? [] : Buffer.from(key.trim(), 'base64')));

/** With an owner of its own the login of DATABASE_URL is the application's; the launcher passes that on as "none". */
function roleFor(databaseUrl: string, { DATABASE_ROLE, DATABASE_OWNER_URL }: Environment): string | undefined {
  if (DATABASE_ROLE) return DATABASE_ROLE === 'none' ? undefined : DATABASE_ROLE;
  if (DATABASE_OWNER_URL) return undefined;
  const [, login] = /^\w+:\/\/([^:@/]*)/u.exec(databaseUrl) ?? [];
  return login === appRole ? undefined : appRole;
}
