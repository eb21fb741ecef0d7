import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { loadSecretKeys } from './load-secret-keys.ts';
import { makeSecrets } from './secrets.ts';

const [old, current] = [Buffer.alloc(32, 1), Buffer.alloc(32, 2)];

test('what was sealed is opened, by its owner only, and never twice alike', () => {
  const secrets = makeSecrets([current]);
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 1, maxLength: 64 }), fc.uuid(), (plain, owner) => {
      const sealed = secrets.seal(plain, owner);
      expect(secrets.open(sealed, owner)).toEqual(Buffer.from(plain));
      expect(() => secrets.open(sealed, `${owner}x`)).toThrow();
      expect(secrets.seal(plain, owner).bytes.equals(sealed.bytes)).toBe(false);
    }),
    { numRuns: 50 },
  );
});

test('one changed bit is noticed', () => {
  const secrets = makeSecrets([current]);
  const sealed = secrets.seal(Buffer.from('geheim'), 'a');
  for (let index = 0; index < sealed.bytes.length; index += 1) {
    const bytes = Buffer.from(sealed.bytes);
    bytes.writeUInt8(bytes.readUInt8(index) ^ 1, index);
    expect(() => secrets.open({ ...sealed, bytes }, 'a')).toThrow();
  }
});

test('after a change of keys the old one still opens; a key that is gone is named', () => {
  const sealed = makeSecrets([old]).seal(Buffer.from('geheim'), 'a');
  const both = makeSecrets([current, old]);
  expect(both.open(sealed, 'a').toString()).toBe('geheim');
  expect(both.seal(Buffer.from('x'), 'a').keyId).not.toBe(sealed.keyId);
  expect(() => makeSecrets([current]).open(sealed, 'a')).toThrow(/is not among SECRET_KEY/u);
});

test.each([[[]], [[Buffer.alloc(16)]], [[current, Buffer.alloc(31)]]])('%o are no keys', (keys) => {
  expect(() => makeSecrets(keys)).toThrow(/32 bytes/u);
});

test('given keys are taken and no file is made', () => {
  expect(loadSecretKeys([current], '/proc/nowhere')).toEqual([current]);
});

test('several processes that start at once agree on one key, readable by its owner only', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'zusammendenken-key-'));
  const program = `import('${join(import.meta.dirname, 'load-secret-keys.ts')}').then(({ loadSecretKeys }) =>
    process.stdout.write(loadSecretKeys([], '${folder}')[0].toString('hex')))`;
  try {
    const printed = await Promise.all(
      Array.from({ length: 4 }, async () => {
        const child = spawn(process.execPath, ['-e', program], { stdio: ['ignore', 'pipe', 'inherit'] });
        let words = '';
        child.stdout.on('data', (chunk: Buffer) => (words += chunk.toString()));
        await once(child, 'close');
        return words;
      }),
    );
    expect(new Set(printed).size).toBe(1);
    expect(printed[0]).toHaveLength(64);
    expect(statSync(join(folder, 'secret.key')).mode & 0o777).toBe(0o600);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('a key that cannot be read is not replaced', () => {
  const folder = mkdtempSync(join(tmpdir(), 'zusammendenken-key-'));
  try {
    const file = join(folder, 'secret.key');
    writeFileSync(file, 'kaputt');
    chmodSync(file, 0o600);
    const [key] = loadSecretKeys([], folder);
    expect(() => makeSecrets([key ?? Buffer.alloc(0)])).toThrow(/32 bytes/u);
    expect(readFileSync(file, 'utf8')).toBe('kaputt');
  } finally {
    rmSync(folder, { recursive: true });
  }
});
