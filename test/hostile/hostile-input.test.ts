import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { safeNext } from '../../src/modules/accounts/domain/sign-in.ts';
import { selectionCsv } from '../../src/modules/calls/web/show-selection/selection-csv.ts';
import { openFileStore } from '../../src/platform/files/file-store.ts';
import { receiveFiles } from '../../src/platform/files/receive-files.ts';
import { smtpSender } from '../../src/platform/mail/deliver-mail.ts';
import { startMailServer } from '../support/smtp.ts';

describe('files that are several things at once', () => {
  test.each([
    ['a PDF that is a page, too', '%PDF-1.7\n<html><script>alert(1)</script>', 'a.html', 'application/pdf'],
    ['a picture that is a script', 'GIF89a/*<script>*/', 'a.pdf', null],
    ['a page that is called PDF', '<!doctype html><script>alert(1)</script>', 'a.pdf', null],
    ['an archive behind a picture', '\u0089PNG\r\n\u001a\nPK\u0003\u0004', 'a.png', 'image/png'],
  ])('%s is what its first bytes say, or nothing we keep', async (_what, content, name, mediaType) => {
    const folder = mkdtempSync(join(tmpdir(), 'zusammendenken-hostile-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const head = `--b\r\nContent-Disposition: form-data; name="f"; filename="${name}"\r\nContent-Type: text/html\r\n\r\n`;
    const body = Buffer.from(`${head}${content}\r\n--b--\r\n`, 'latin1');
    const form = await receiveFiles(
      { contentType: 'multipart/form-data; boundary=b', body: pieces(body), limit: 1_000_000 },
      openFileStore(folder),
    );
    expect(form.files.map((file) => file.mediaType)).toEqual([mediaType]);
  });
});

async function* pieces(body: Buffer): AsyncGenerator<Uint8Array> {
  yield await Promise.resolve(body);
}

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1'])('%j does not run in a spreadsheet', (name) => {
  const bidder = { id: '1', rank: 1, number: '2018-001', facts: '', mean: 1, low: 1, high: 1, reviews: 1 } as const;
  const csv = selectionCsv([{ ...bidder, name, state: 'below', isShortlisted: false }], 'de');
  expect(csv.split('\r\n"1"')[1]?.split(';')[2]).toBe(`"'${name}"`);
});

test('a subject or an address with a line break adds no header and no recipient', async () => {
  const server = await startMailServer();
  onTestFinished(() => server.close());
  const send = smtpSender(server.url, 'no-reply@beispiel.example');
  const letter = { id: '1', messageId: '<1@beispiel.example>', language: 'de', body: 'Text', attempts: 0 };
  await send({ ...letter, recipient: 'a@beispiel.example', subject: 'Hallo\r\nBcc: b@beispiel.example\r\n\r\nmehr' });
  await send({ ...letter, recipient: 'a@beispiel.example\r\nBcc: b@beispiel.example', subject: 'Zwei' }).catch(
    () => undefined,
  );
  const recipients = server.mails.flatMap(({ to, bcc }) =>
    [to ?? [], bcc ?? []].flat().flatMap(({ value }) => value.map(({ address }) => address)),
  );
  expect(recipients.filter((address) => address?.startsWith('b@'))).toEqual([]);
  expect(server.mails[0]?.headers.has('bcc')).toBe(false);
});

test.each([
  '//evil.example',
  '/\\evil.example',
  '\\\\evil.example',
  'https://evil.example',
  'https:evil.example',
  'javascript:alert(1)',
  '/\t/evil.example',
  '/\n/evil.example',
  ' //evil.example',
  '',
])('after signing in nobody is led to %j', (next) => {
  const led = safeNext(next);
  expect(led === null || new URL(led, 'https://our.example').origin === 'https://our.example').toBe(true);
});
