import { afterEach, expect, test } from 'vitest';
import { setPageSettings } from '../settings/page-settings.ts';
import { nobody } from './agency.ts';
import { liveAgency } from './live-agency.ts';

afterEach(() => setPageSettings(new Map()));

test('what the environment says comes first, then the page, and a change holds at once', () => {
  const agency = liveAgency({ ...nobody, phone: '0228 1' });
  expect([agency.phone, agency.operator]).toEqual(['0228 1', []]);
  setPageSettings(
    new Map([
      ['CONTACT_PHONE', '0228 2'],
      ['OPERATOR', 'Servicestelle | Straße 1'],
    ]),
  );
  expect([agency.phone, agency.operator]).toEqual(['0228 1', ['Servicestelle', 'Straße 1']]);
});
