import { expect, test } from 'vitest';
import { findMachineTraces } from './machine-traces.ts';

// Put together here, so that this file holds none.
const folder = ['', 'home', 'kim', 'projekt'].join('/');

test.each([
  [`read('${folder}/a.txt')`, 'path of one machine'],
  [`"resolved": "${['https:', '', 'packages.example', 'zod.tgz'].join('/')}"`, 'registry of one network'],
  [`http://${['192', '168', '0', '7'].join('.')}/a`, 'address of one network'],
  [['-----BEGIN', 'PRIVATE', 'KEY-----'].join(' '), 'private key'],
])('%s is named', (line, what) => {
  expect(findMachineTraces('a.ts', `fine\n${line}\n`)).toEqual([`a.ts:2: ${what}`]);
});

test.each(["join(root, 'home/web')", 'src/modules/home/web', 'http://127.0.0.1:3000/de/'])(
  '%s belongs to the project',
  (line) => {
    expect(findMachineTraces('a.ts', line)).toEqual([]);
  },
);
