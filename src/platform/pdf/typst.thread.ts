import { fileURLToPath } from 'node:url';
import { parentPort } from 'node:worker_threads';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { readingOrder } from './document-text.ts';
import { runsFromRightToLeft, withLogicalText } from './file/logical-text.ts';
import { readFonts } from './fonts.ts';
import { printableIn } from './printable-text.ts';
import type { TypstAnswer, TypstTask } from './typst-task.ts';

const templates = fileURLToPath(new URL('template/', import.meta.url));
const fonts = readFonts();
const printable = printableIn(fonts);
const compiler = NodeCompiler.create({ workspace: templates, fontArgs: [{ fontBlobs: fonts }] });

parentPort?.on('message', (task: TypstTask) => {
  const answer = attempt(task);
  parentPort?.postMessage(answer, answer.ok ? [answer.pdf.buffer] : []);
  // Results of the last documents stay in memory, so that fonts and template are warm; older ones go.
  compiler.evictCache(2);
});

function attempt({ data }: TypstTask): TypstAnswer {
  try {
    const document = withPrintableText(data);
    const pdf = compile(JSON.stringify(document));
    const texts = readingOrder({ ...document, frame: null }).filter(runsFromRightToLeft);
    return { ok: true, pdf: Uint8Array.from(texts.length === 0 ? pdf : withLogicalText(pdf, texts)) };
  } catch (cause) {
    return { ok: false, detail: withoutWords(cause) };
  }
}

/** The document's words reach the template as data; only the template's own files are code. */
function compile(data: string): Uint8Array {
  const compiled = compiler.compile({ mainFilePath: `${templates}document.typ`, inputs: { data } });
  if (compiled.result === null) throw new Error(JSON.stringify(compiled.takeDiagnostics()?.shortDiagnostics));
  return compiler.pdf(compiled.result, { pdfStandard: 'ua-1' });
}

/** The note on characters that cannot be printed stays only in a document that has some. */
function withPrintableText(data: string): object {
  let complete = true;
  const document = JSON.parse(data, (_key, value: unknown) => {
    if (typeof value !== 'string') return value;
    const shown = printable(value);
    complete &&= shown === value;
    return shown;
  }) as object;
  return complete ? { ...document, missingCharacters: null } : document;
}

/** Messages of the compiler quote the text they stumble over; it must not end up in a log. */
const withoutWords = (cause: unknown): string =>
  String(cause instanceof Error ? cause.message : cause)
    .replaceAll(/`[^`]*`/gu, '`…`')
    .slice(0, 2000);
