import { z } from 'zod';
import { parseOpeningHours } from './platform/agency/opening-hours.ts';
import { isProxyRange } from './platform/http/client-address.ts';
import { parseLanguages } from './platform/i18n/offered-languages.ts';
import { providerSchema } from './provider-settings.ts';

/** Words for "on". */
export const yes = ['1', 'true', 'yes', 'on', 'ja'];
const no = ['0', 'false', 'no', 'off', 'nein'];
// Not parsed as a URL: PostgreSQL also takes addresses that have a user but no host.
const databaseAddress = z
  .string()
  .regex(/^postgres(ql)?:\/\//u, 'muss eine Adresse wie postgresql://benutzer:passwort@rechner/datenbank sein');

/** What each variable may be; its message is half a sentence to follow its name. */
export const environmentSchema = z.object({
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

/** Every variable the platform knows, but those npm sets. */
export const settingNames = Object.keys(environmentSchema.shape).filter((name) => name !== 'INIT_CWD');

/** What is wrong with a value for a variable, as half a sentence to follow its name; null for nothing. */
export function settingFault(name: string, text: string): string | null {
  const schema = new Map<string, z.ZodType>(Object.entries(environmentSchema.shape)).get(name);
  return schema?.safeParse(text).error?.issues[0]?.message ?? null;
}

/** The keys a variable lists, in Base64. */
export const keysOf = (text: string): Buffer[] =>
  text.split(',').flatMap((key) => (key.trim() === '' ? [] : Buffer.from(key.trim(), 'base64')));

function wholeNumber(least: number, most: number) {
  const isOne = (text: string) => /^\d{1,6}$/u.test(text) && Number(text) >= least && Number(text) <= most;
  return z.string().refine(isOne, `muss eine ganze Zahl von ${least} bis ${most} sein`).transform(Number);
}

function addressSchema(protocols: string[], example: string) {
  const isAddress = (text: string) => URL.canParse(text) && protocols.includes(new URL(text).protocol);
  return z.string().refine(isAddress, `muss eine Adresse wie ${example} sein`);
}
