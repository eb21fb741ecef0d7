import { Worker } from 'node:worker_threads';
import { documentData } from './document-data.ts';
import type { PdfDocument } from './document.ts';
import { PdfError, type PdfFailure } from './pdf-error.ts';
import type { TypstAnswer, TypstTask } from './typst-task.ts';

/**
 * Bounds of the service: sizes in bytes, time in milliseconds, `queueLimit` in documents that wait, `partLimit` in texts,
 * lines and cells of one document. A thread at work inside the compiler cannot be stopped, so what goes in is bounded
 * such that a document takes seconds at worst.
 */
export type PdfLimits = {
  timeLimit: number;
  queueLimit: number;
  inputLimit: number;
  partLimit: number;
  outputLimit: number;
};

/** Makes PDF files one after the other in a thread of its own. `close` ends the thread. */
export type PdfRenderer = { render: (document: PdfDocument) => Promise<Uint8Array>; close: () => Promise<void> };

type Job = { task: TypstTask; resolve: (pdf: Uint8Array) => void; reject: (error: PdfError) => void };

const usualLimits: PdfLimits = {
  timeLimit: 20_000,
  queueLimit: 50,
  inputLimit: 800_000,
  partLimit: 25_000,
  outputLimit: 20_000_000,
};

// Bundled, this code is .build/main.js or a sibling, and the thread a bundle of its own.
const usualThread = import.meta.url.endsWith('.ts')
  ? new URL('typst.thread.ts', import.meta.url)
  : new URL('threads/typst.js', import.meta.url);

/**
 * A renderer with its own thread, started with the first document. A thread that dies or takes too long fails the
 * document it was at; the next document gets a new one.
 */
export function createPdfRenderer({
  limits = {},
  thread = usualThread,
}: { limits?: Partial<PdfLimits>; thread?: URL } = {}): PdfRenderer {
  const { timeLimit, queueLimit, inputLimit, partLimit, outputLimit } = { ...usualLimits, ...limits };
  const waiting: Job[] = [];
  let worker: Worker | undefined;
  let current: (Job & { timer: NodeJS.Timeout }) | undefined;

  function next(): void {
    if (current !== undefined) return;
    const job = waiting.shift();
    if (job === undefined) {
      worker?.unref();
      return;
    }
    worker ??= start();
    worker.ref();
    current = { ...job, timer: setTimeout(() => giveUp('time-limit'), timeLimit) };
    worker.postMessage(job.task, []);
  }

  function start(): Worker {
    const started = new Worker(thread, { name: 'typst', resourceLimits: { maxOldGenerationSizeMb: 256 } });
    const died = (detail: string): void => {
      if (started === worker) giveUp('failed', detail);
    };
    started.on('message', (answer: TypstAnswer) => {
      if (started === worker) settle(answer);
    });
    started.on('error', (error) => died(`thread: ${error instanceof Error ? error.name : 'error'}`));
    started.on('exit', (code) => died(`thread ended with ${code}`));
    return started;
  }

  function settle(answer: TypstAnswer): void {
    const job = take();
    if (!answer.ok) job?.reject(new PdfError('failed', answer.detail));
    else if (answer.pdf.byteLength > outputLimit) job?.reject(new PdfError('too-large'));
    else job?.resolve(answer.pdf);
    next();
  }

  function giveUp(reason: PdfFailure, detail?: string): void {
    const ended = worker;
    worker = undefined;
    void ended?.terminate();
    take()?.reject(new PdfError(reason, detail));
    next();
  }

  function take(): Job | undefined {
    const job = current;
    clearTimeout(job?.timer);
    current = undefined;
    return job;
  }

  return {
    render: async (document) => {
      const data = JSON.stringify(await documentData(document));
      if (Buffer.byteLength(data) > inputLimit || partsOf(data) > partLimit) throw new PdfError('too-large');
      if (waiting.length >= queueLimit) throw new PdfError('busy');
      return new Promise<Uint8Array>((resolve, reject) => {
        waiting.push({ task: { data }, resolve, reject });
        next();
      });
    },
    close: async () => {
      const ended = worker;
      worker = undefined;
      for (const job of [take(), ...waiting.splice(0)]) job?.reject(new PdfError('failed', 'closed'));
      await ended?.terminate();
    },
  };
}

const partsOf = (json: string): number => json.match(/[[{]/gu)?.length ?? 0;
