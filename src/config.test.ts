import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ConfigError, isLoopback, parseConfig, parseSettings, requireMailServer } from './config.ts';
import { nobody } from './platform/agency/agency.ts';

const database = 'postgresql://someone:secret@db.example.org/site';

test('has a default for everything', () => {
  expect(parseSettings({ PORT: ' ', DEMO: '' })).toEqual({
    port: 3000,
    host: '127.0.0.1',
    dataDir: join(import.meta.dirname, '../.data'),
    databaseUrl: undefined,
    databaseOwnerUrl: undefined,
    baseUrl: undefined,
    trustedProxies: [],
    demo: true,
    isDemoGiven: false,
    smtpUrl: undefined,
    mailFrom: 'no-reply@localhost',
    agency: nobody,
    staffSecondFactor: undefined,
    secretKeys: [],
    apiRequestsPerMinute: 300,
    backupKey: undefined,
    languagesOff: undefined,
    appProcesses: 1,
    metrics: undefined,
    load: { poolSize: 10, poolKept: 3, poolWait: 1000, inFlight: 100, inFlightFirst: 300, keepAlive: 5, drain: 0 },
  });
});

test('proxies are listed with commas or spaces', () => {
  const { trustedProxies } = parseSettings({ TRUSTED_PROXIES: ' loopback, 10.0.0.0/8 2001:db8::1,' });
  expect(trustedProxies).toEqual(['loopback', '10.0.0.0/8', '2001:db8::1']);
});

describe('the demo', () => {
  test.each([
    [{}, true],
    [{ HOST: '::1' }, true],
    [{ HOST: '0.0.0.0' }, false],
    [{ DATABASE_URL: database }, false],
    [{ DATABASE_URL: database, DEMO: '1' }, true],
    [{ HOST: '0.0.0.0', DEMO: 'on' }, true],
    [{ DEMO: '0' }, false],
    [{ DEMO: 'Nein' }, false],
  ])('with %j is %s', (environment, expected) => {
    expect(parseSettings(environment).demo).toBe(expected);
  });
});

test.each([
  [{ PORT: '70000' }, 'PORT muss eine Zahl von 0 bis 65535 sein.'],
  [{ PORT: '80a' }, 'PORT muss eine Zahl von 0 bis 65535 sein.'],
  [
    { TRUSTED_PROXIES: 'loopback, proxy.example.org' },
    'TRUSTED_PROXIES muss Adressen wie 127.0.0.1, 10.0.0.0/8 oder das Wort loopback aufzählen, mit Komma getrennt.',
  ],
  [{ HOST: 'a b' }, 'HOST muss eine Adresse wie 127.0.0.1 oder 0.0.0.0 sein.'],
  [{ DEMO: 'perhaps' }, 'DEMO muss 1 (an) oder 0 (aus) sein.'],
  [{ STAFF_SECOND_FACTOR: 'maybe' }, 'STAFF_SECOND_FACTOR muss required oder offered sein.'],
  [
    { SECRET_KEY: 'YWJj' },
    'SECRET_KEY muss 32 Bytes in Base64 enthalten (openssl rand -base64 32), mehrere mit Komma getrennt.',
  ],
  [{ BASE_URL: 'https://www.example.org/path' }, 'BASE_URL darf keinen Pfad enthalten.'],
  [{ BASE_URL: 'example.org' }, 'BASE_URL muss eine Adresse wie https://www.example.org sein.'],
  [{ SMTP_URL: 'mail' }, 'SMTP_URL muss eine Adresse wie smtps://benutzer:passwort@mail.example.org sein.'],
  [{ DATABASE_OWNER_URL: database }, 'DATABASE_OWNER_URL gilt nur zusammen mit DATABASE_URL.'],
  [{ CONTACT_EMAIL: 'amt' }, 'CONTACT_EMAIL muss eine E-Mail-Adresse sein.'],
  [{ CONTACT_PHONE: 'ruf an' }, 'CONTACT_PHONE muss eine Telefonnummer sein.'],
  [{ CONTACT_HOURS: 'werktags' }, 'CONTACT_HOURS muss Zeiten wie „Mo-Do 9-15, Fr 9-12:30“ enthalten.'],
  [{ PORT: 'x', DEMO: 'y' }, 'PORT muss eine Zahl von 0 bis 65535 sein.\nDEMO muss 1 (an) oder 0 (aus) sein.'],
])('refuses %j', (environment, message) => {
  expect(() => parseSettings(environment)).toThrow(new ConfigError(message));
});

test('reads who runs the site line by line, and when somebody answers the phone', () => {
  const { agency } = parseSettings({
    OPERATOR: 'Beispielamt | Weg 1 |',
    CONTACT_PHONE: '0000 123-45',
    CONTACT_HOURS: 'Mo-Do 9-15',
  });
  expect(agency).toEqual({
    ...nobody,
    operator: ['Beispielamt', 'Weg 1'],
    phone: '0000 123-45',
    hours: [{ first: 1, last: 4, opens: '09:00', closes: '15:00' }],
  });
});

test('takes paths from where the command was typed', () => {
  expect(parseSettings({ DATA_DIR: 'here', INIT_CWD: '/somewhere' }).dataDir).toBe('/somewhere/here');
  expect(parseSettings({ DATA_DIR: '/there', INIT_CWD: '/somewhere' }).dataDir).toBe('/there');
});

test('writes mail from the host of the site', () => {
  const { baseUrl, mailFrom } = parseSettings({ BASE_URL: 'https://www.example.org/' });
  expect({ baseUrl, mailFrom }).toEqual({ baseUrl: 'https://www.example.org', mailFrom: 'no-reply@www.example.org' });
});

test('a process needs a database, and takes the role of the application unless it signed in as that', () => {
  const ownLogin = 'postgresql://zusammendenken_app:secret@localhost/zusammendenken?host=%2Frun%2Fhere';
  expect(() => parseConfig({})).toThrow('DATABASE_URL fehlt');
  expect(parseConfig({ DATABASE_URL: database }).databaseRole).toBe('zusammendenken_app');
  expect(parseConfig({ DATABASE_URL: ownLogin }).databaseRole).toBe(undefined);
  expect(parseConfig({ DATABASE_URL: database, DATABASE_OWNER_URL: database }).databaseRole).toBe(undefined);
  expect(parseConfig({ DATABASE_URL: database, DATABASE_ROLE: 'none' }).databaseRole).toBe(undefined);
});

test('outside a demo there is no starting without a mail server', () => {
  expect(() => requireMailServer({ demo: false, smtpUrl: undefined })).toThrow('SMTP_URL fehlt');
  expect(() => requireMailServer({ demo: true, smtpUrl: undefined })).not.toThrow();
  expect(() => requireMailServer({ demo: false, smtpUrl: 'smtp://localhost' })).not.toThrow();
});

test.each([
  ['127.0.0.1', true],
  ['127.8.8.8', true],
  ['localhost', true],
  ['::1', true],
  ['0.0.0.0', false],
  ['::', false],
  ['127.example.org', false],
])('%s is the loopback address: %s', (host, expected) => {
  expect(isLoopback(host)).toBe(expected);
});

test('several keys are read, the first one first', () => {
  const [one, two] = [Buffer.alloc(32, 1), Buffer.alloc(32, 2)];
  const given = { SECRET_KEY: `${one.toString('base64')}, ${two.toString('base64')}` };
  expect(parseSettings(given).secretKeys).toEqual([one, two]);
});
