import { afterEach, expect, test } from 'vitest';
import { settingFault, settingNames } from './environment-schema.ts';
import { administrationTexts } from './modules/administration/texts/administration-texts.ts';
import { setPageSettings } from './platform/settings/page-settings.ts';
import { settingList, shownSettings } from './setting-list.ts';

afterEach(() => setPageSettings(new Map()));

const shown = (name: string, environment = {}) => shownSettings(environment).find((each) => each.name === name);

test('every variable the platform reads is declared and explained, and nothing else', () => {
  const declared = settingList.map(({ name }) => name);
  expect(declared.toSorted()).toEqual(settingNames.toSorted());
  const german = administrationTexts.catalogues.staff?.de ?? {};
  const keys = declared.map((name) => `setting.${name.toLowerCase().replaceAll('_', '-')}`);
  expect(keys.filter((key) => german[`${key}.title`] === undefined || german[`${key}.line`] === undefined)).toEqual([]);
});

test('the environment comes before the page, and the page before the standard', () => {
  expect(shown('REVIEWED_SHARE')).toMatchObject({ value: '90', from: 'standard', isSet: true });
  setPageSettings(new Map([['REVIEWED_SHARE', '70']]));
  expect(shown('REVIEWED_SHARE')).toMatchObject({ value: '70', from: 'page' });
  expect(shown('REVIEWED_SHARE', { REVIEWED_SHARE: '50' })).toMatchObject({ value: '50', from: 'environment' });
});

test('no value of a secret is handed out', () => {
  const environment = Object.fromEntries(settingList.map(({ name }) => [name, `canary-${name}`]));
  const secrets = shownSettings(environment).filter(({ isSecret }) => isSecret === true);
  expect(secrets.map(({ name, value, isSet }) => [name, value, isSet])).toEqual(
    ['OIDC_CLIENT_SECRET', 'SECRET_KEY', 'SMTP_URL', 'DATABASE_URL', 'DATABASE_OWNER_URL', 'BACKUP_KEY'].map((name) => [
      name,
      null,
      true,
    ]),
  );
});

test('what looks like a secret is declared as one', () => {
  const telling = settingList.filter(({ name }) => /KEY|SECRET|PASSWORD|TOKEN|_URL/u.test(name));
  expect(
    telling.filter(
      ({ isSecret, name }) => isSecret !== true && !['BASE_URL', 'STAFF_SECOND_FACTOR', 'KEEP_ALIVE'].includes(name),
    ),
  ).toEqual([]);
});

test.each([
  ['CONTACT_HOURS', 'Mo-Do 9-15', null],
  ['CONTACT_HOURS', 'immer', 'muss Zeiten wie „Mo-Do 9-15, Fr 9-12:30“ enthalten'],
  ['REVIEWED_SHARE', '101', 'muss eine ganze Zahl von 0 bis 100 sein'],
  ['UNKNOWN', 'x', null],
])('%s %s: %s', (name, text, fault) => {
  expect(settingFault(name, text)).toBe(fault);
});
