import type { z } from 'zod';
import type { FileStore } from '../files/file-store.ts';
import type { UploadedFile } from '../files/uploaded-file.ts';
import { readBody } from '../http/read-body.ts';
import { UnknownType } from '../http/request-faults.ts';
import type { Translator } from '../i18n/define-texts.ts';
import { sha256 } from '../ids/ids.ts';
import { refuseWith, type FieldError, type Refusal } from './answer.ts';
import { fieldErrors } from './field-errors.ts';
import type { Operation } from './operation.ts';
import { readJson } from './read-json.ts';
import type { ApiTextKey } from './texts/api-texts.ts';

/** A request read to its end and found to be what the operation takes. */
export type ReadInput = {
  given: { params: Record<string, string>; query: unknown; body: unknown };
  file: UploadedFile | null;
  /** Of all that was sent: tells a second try from another request. */
  digest: Buffer;
};

type Sent = { request: Request; url: URL; params: Record<string, string>; files: FileStore };

/**
 * Reads address, query and body, and says of each field what is wrong with it. An address no schema takes leads nowhere.
 * @throws TooLarge, BadBody or UnknownType when the sender is at fault.
 */
export async function readInput(
  operation: Operation,
  { request, url, params, files }: Sent,
  t: Translator<ApiTextKey>,
): Promise<ReadInput | Refusal> {
  if (operation.params?.safeParse(params).success === false) return refuseWith('not-found');
  const query = readQuery(operation, url, t);
  if (!query.ok) return refuseWith('invalid', undefined, query.errors);
  const sent = await readSent(operation, request, files);
  const body = readFields(operation, sent, t);
  if (!body.ok) return refuseWith('invalid', undefined, body.errors);
  return { given: { params, query: query.value, body: body.value }, file: sent.file, digest: sent.digest };
}

function readFields(
  { body, file: wanted }: Operation,
  { body: input, file }: SentBody,
  t: Translator<ApiTextKey>,
): Query {
  if (wanted !== undefined && (file === null || file.bytes === 0)) {
    return {
      ok: false,
      errors: [{ pointer: '#/file', detail: t(file === null ? 'field.missing' : 'field.too-long') }],
    };
  }
  if (body === undefined) return { ok: true, value: {} };
  const parsed: z.ZodSafeParseResult<unknown> = body.safeParse(input);
  if (parsed.success) return { ok: true, value: parsed.data };
  return { ok: false, errors: fieldErrors(t, parsed.error, { input, place: 'body' }) };
}

type Query = { ok: true; value: unknown } | { ok: false; errors: readonly FieldError[] };

function readQuery({ query }: Operation, { searchParams }: URL, t: Translator<ApiTextKey>): Query {
  const input = Object.fromEntries(searchParams);
  const unknown = (name: string): FieldError => ({ parameter: name, detail: t('field.unknown') });
  const names = [...searchParams.keys()];
  const twice = names.filter((name, index) => names.indexOf(name) !== index);
  if (twice.length > 0) return { ok: false, errors: twice.map(unknown) };
  if (query === undefined) {
    return names.length === 0 ? { ok: true, value: {} } : { ok: false, errors: names.slice(0, 20).map(unknown) };
  }
  const parsed: z.ZodSafeParseResult<unknown> = query.safeParse(input);
  if (parsed.success) return { ok: true, value: parsed.data };
  return { ok: false, errors: fieldErrors(t, parsed.error, { input, place: 'address' }) };
}

type SentBody = { body: unknown; file: UploadedFile | null; digest: Buffer };

async function readSent(operation: Operation, request: Request, files: FileStore): Promise<SentBody> {
  if (request.method === 'GET' || request.method === 'HEAD') return { body: {}, file: null, digest: Buffer.alloc(0) };
  if (operation.file === undefined) {
    const { value, digest } = await readJson(request);
    return { body: value, file: null, digest };
  }
  if (!(request.headers.get('content-type') ?? '').startsWith('multipart/form-data')) throw new UnknownType();
  const form = await readBody(request, operation.file.limit, files);
  const file = form.files.find(({ field }) => field === 'file') ?? null;
  return {
    body: {},
    file,
    digest: file === null ? Buffer.alloc(0) : sha256(`${file.name}\n${file.digest.toString('hex')}`),
  };
}
