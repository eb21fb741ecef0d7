import { expect, test } from 'vitest';
import { instant } from '../../../../platform/time/instant.ts';
import { auditCsv } from './audit-csv.ts';
import { auditRows } from './audit-row.ts';

const entry = {
  kind: 'calls.call',
  id: '01890000-0000-7000-8000-000000000001',
  position: 2,
  act: 'calls.publish-call',
  programmeAt: instant(0),
  recordedAt: instant(1000),
  onBehalf: null,
};

test('a name that begins like a formula does not run, and who acted is named', () => {
  const names = new Map([['p1', '=1+1;"x"']]);
  const rows = auditRows([{ ...entry, actor: 'p1', onBehalf: 'mandate:x' }], names, 'de');
  const [, line] = auditCsv(rows, 'de').split('\r\n');
  expect(line).toBe(
    '"1970-01-01T00:00:01.000Z";"1970-01-01T00:00:00.000Z";"calls.publish-call";"calls.call";"01890000-0000-7000-8000-000000000001";"2";"\'=1+1;""x""";"1"',
  );
});

test('system, visitors and erased people have words of their own', () => {
  const rows = auditRows(
    ['system', null, 'gone'].map((actor) => ({ ...entry, actor })),
    new Map(),
    'de',
  );
  expect(rows.map(({ actor }) => actor)).toEqual(['Plattform', 'ohne Konto', 'gelöschtes Konto']);
});
