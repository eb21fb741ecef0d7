import { expect, test } from 'vitest';
import { nobody } from '../../../../platform/agency/agency.ts';
import { demoAgency } from './demo-agency.ts';
import { missingParts } from './missing-settings.ts';

test('names what is missing, and nothing in a demo', () => {
  expect(missingParts(demoAgency)).toEqual([]);
  expect(missingParts({ ...demoAgency, phone: '', hours: [] })).toEqual(['phone', 'hours']);
  expect(missingParts(nobody)).toEqual(['operator', 'email', 'phone', 'hours', 'dataProtection', 'supervisor']);
});
