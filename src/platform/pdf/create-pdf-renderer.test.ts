import { afterEach, expect, test } from 'vitest';
import { instant } from '../time/instant.ts';
import { createPdfRenderer, type PdfRenderer } from './create-pdf-renderer.ts';
import type { PdfDocument } from './document.ts';

const renderers: PdfRenderer[] = [];
afterEach(async () => {
  await Promise.all(renderers.splice(0).map((renderer) => renderer.close()));
});

/** A thread that does what the title says, so that death and endless work can be tried. */
const thread = new URL(
  `data:text/javascript,${encodeURIComponent(`
    import { parentPort, threadId } from 'node:worker_threads';
    parentPort.on('message', ({ data }) => {
      const { title } = JSON.parse(data).metadata;
      if (title === 'dies') process.exit(3);
      if (title === 'throws') throw new Error('broken');
      while (title === 'never ends');
      parentPort.postMessage(title === 'fails' ? { ok: false, detail: 'why' } : { ok: true, pdf: Uint8Array.of(threadId) });
    });`)}`,
);

function renderer(limits: Parameters<typeof createPdfRenderer>[0] = {}): PdfRenderer {
  const made = createPdfRenderer({ thread, ...limits });
  renderers.push(made);
  return made;
}

const named = (title: string): PdfDocument => ({
  language: 'de',
  title,
  createdAt: instant(0),
  letterhead: { sender: 'Servicestelle', lines: [] },
  reference: [],
  blocks: [],
  footer: '',
});

test('one thread makes all documents', async () => {
  const { render } = renderer();
  const threads = await Promise.all(['a', 'b', 'c'].map((title) => render(named(title))));
  expect(new Set(threads.map(([thread]) => thread)).size).toBe(1);
});

test.each([
  ['dies', 'failed'],
  ['throws', 'failed'],
  ['never ends', 'time-limit'],
])('a thread that %s fails one document; the ones that wait get a new thread', async (title, reason) => {
  const { render } = renderer({ limits: { timeLimit: 1000 } });
  const [before] = await render(named('before'));
  const [broken, after] = await Promise.allSettled([render(named(title)), render(named('after'))]);
  expect(broken).toMatchObject({ status: 'rejected', reason: { name: 'PdfError', reason } });
  expect(after).toMatchObject({ status: 'fulfilled' });
  expect(after.status === 'fulfilled' && after.value[0]).not.toBe(before);
});

test('a document that cannot be made leaves the thread as it is', async () => {
  const { render } = renderer();
  const [before] = await render(named('before'));
  await expect(render(named('fails'))).rejects.toMatchObject({
    reason: 'failed',
    message: 'PDF not made: failed (why)',
  });
  expect((await render(named('after')))[0]).toBe(before);
});

test.each([
  [{ inputLimit: 100 }, 'too-large'],
  [{ partLimit: 3 }, 'too-large'],
  [{ outputLimit: 0 }, 'too-large'],
])('a document over %j is refused', async (limits, reason) => {
  await expect(renderer({ limits }).render(named('a'))).rejects.toMatchObject({ reason });
});

test('when too many wait, the next is refused at once', async () => {
  const { render } = renderer({ limits: { queueLimit: 1 } });
  const results = await Promise.allSettled(['first', 'second', 'third'].map((title) => render(named(title))));
  expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'rejected']);
  expect(results[2]).toMatchObject({ reason: { reason: 'busy' } });
});

test('closing refuses what waits', async () => {
  const made = renderer();
  const waiting = Promise.allSettled([made.render(named('never ends')), made.render(named('after'))]);
  await new Promise(setImmediate);
  await made.close();
  expect((await waiting).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
});
