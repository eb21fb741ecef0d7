import fc from 'fast-check';
import { arbitraryOf, type Schema } from './arbitrary-of.ts';
import type { Call, Described, Parameter } from './described-api.ts';

/** Things that exist, so that requests get further than "not found". */
export type Known = {
  /** Values of `Authorization`. */
  tokens: readonly string[];
  /** By name of the parameter. */
  values: Readonly<Record<string, readonly string[]>>;
};

/** A request as it is sent; a body of null is none. */
export type SentRequest = {
  method: string;
  path: string;
  headers: Record<string, string>;
  body: string | FormData | null;
};

/** Requests for an operation, valid ones and others, made from its description. */
export function arbitraryRequest(call: Call, { components }: Described, known: Known): fc.Arbitrary<SentRequest> {
  const { schemas } = components;
  const { method, path, operation } = call;
  const named = (where: Parameter['in']): Parameter[] => operation.parameters.filter((one) => one.in === where);
  const valueOf = ({ name, schema }: Parameter): fc.Arbitrary<string> => {
    const there = known.values[name] ?? [];
    const valid = arbitraryOf(schema, schemas).map(String);
    const wild = fc.string({ unit: 'binary', maxLength: 60 }).map((text) => text.toWellFormed());
    return fc.oneof(
      ...(there.length === 0 ? [] : [{ weight: 6, arbitrary: fc.constantFrom(...there) }]),
      { weight: 2, arbitrary: valid },
      { weight: 1, arbitrary: wild },
    );
  };
  const valuesOf = (parameters: readonly Parameter[], requiredKeys?: string[]): fc.Arbitrary<Record<string, string>> =>
    fc.record(
      Object.fromEntries(parameters.map((parameter) => [parameter.name, valueOf(parameter)])),
      requiredKeys === undefined ? {} : { requiredKeys: requiredKeys as never[] },
    ) as fc.Arbitrary<Record<string, string>>;
  return fc
    .record({
      params: valuesOf(named('path')),
      query: fc.oneof(
        { weight: 8, arbitrary: valuesOf(named('query'), []) },
        {
          weight: 1,
          arbitrary: fc.dictionary(fc.string({ minLength: 1, maxLength: 9 }), fc.string({ maxLength: 20 })),
        },
      ),
      headers: headersFor(operation.parameters, known),
      body: bodyFor(operation.requestBody?.content, { schemas, values: known.values }),
    })
    .map(({ params, query, headers, body }) => {
      const filled = path.replaceAll(/\{(\w+)\}/gu, (_, name: string) => encodeURIComponent(params[name] ?? ''));
      const asked = new URLSearchParams(query).toString();
      return {
        method,
        path: `${filled}${asked === '' ? '' : `?${asked}`}`,
        headers: { ...headers, ...(body.type === null ? {} : { 'content-type': body.type }) },
        body: method === 'GET' ? null : body.sent,
      };
    });
}

function headersFor(parameters: readonly Parameter[], { tokens }: Known): fc.Arbitrary<Record<string, string>> {
  const wanted = new Set(parameters.filter((one) => one.in === 'header').map(({ name }) => name.toLowerCase()));
  const value: Record<string, fc.Arbitrary<string | null>> = {
    authorization: often(fc.constantFrom(...tokens), fc.constantFrom(null, 'Bearer zd_', 'Basic YTpi', 'x')),
    accept: often(fc.constantFrom(null, 'application/json'), fc.constantFrom('*/*', 'text/html', ',;q', '')),
    'accept-language': fc.constantFrom(null, 'de', 'en;q=0.5, ar', 'uk', '*', ';;'),
    cookie: fc.constantFrom(null, 'sitzung=abc'),
  };
  if (wanted.has('idempotency-key')) value['idempotency-key'] = often(fc.uuid(), fc.constantFrom(null, '', 'a b', 'x'));
  if (wanted.has('if-match')) value['if-match'] = often(fc.constant('*'), fc.constantFrom(null, '"x"', 'W/"x"', ''));
  if (wanted.has('if-none-match')) value['if-none-match'] = fc.constantFrom(null, '*', '"x"');
  return fc
    .record(value)
    .map((all) =>
      Object.fromEntries(Object.entries(all).filter((entry): entry is [string, string] => entry[1] !== null)),
    );
}

const often = <T>(usual: fc.Arbitrary<T>, other: fc.Arbitrary<T | null>): fc.Arbitrary<T | null> =>
  fc.oneof({ weight: 9, arbitrary: usual }, { weight: 1, arbitrary: other });

type Body = { sent: string | FormData | null; type: string | null };
type Content = Readonly<Record<string, { schema: Schema }>>;

const json = 'application/json';
const plain = (sent: string, type: string | null = json): Body => ({ sent, type });

type Around = { schemas: Readonly<Record<string, Schema>>; values: Known['values'] };

function bodyFor(content: Content | undefined, { schemas, values }: Around): fc.Arbitrary<Body> {
  if (content === undefined) return fc.constant({ sent: null, type: null });
  const schema = content[json]?.schema;
  if (schema === undefined) return fileBody();
  return fc.oneof(
    { weight: 6, arbitrary: withKnown(arbitraryOf(schema, schemas), values) },
    { weight: 2, arbitrary: fc.jsonValue().map((value) => plain(JSON.stringify(value))) },
    { weight: 1, arbitrary: fc.constantFrom(...broken) },
  );
}

/** Fields that name something there is, as a client would fill them in. */
const withKnown = (body: fc.Arbitrary<unknown>, values: Known['values']): fc.Arbitrary<Body> =>
  fc.tuple(body, fc.nat()).map(([value, pick]) => {
    const fields = typeof value === 'object' && value !== null ? Object.entries(value) : [];
    const filled = fields.map(([name, field]) => {
      const there = values[name] ?? [];
      return [name, there[pick % (there.length + 1)] ?? (field as unknown)];
    });
    return plain(JSON.stringify(fields.length === 0 ? value : Object.fromEntries(filled)));
  });

/** Bodies no form sends: broken, with NUL or half a character, deep, large, of another type. */
const broken: Body[] = [
  plain('{'),
  plain(''),
  plain('{"answers":{"motivation":"\\u0000"}}'),
  plain('{"answers":{"motivation":"\\ud800"}}'),
  plain(`{"answers":${'['.repeat(20_000)}${']'.repeat(20_000)}}`),
  plain(JSON.stringify({ reason: 'a'.repeat(300_000) })),
  plain('{"__proto__":{"a":1},"constructor":{}}'),
  plain('a=b', 'application/x-www-form-urlencoded'),
  plain('{}', 'application/json; charset=latin1'),
];

const fileBody = (): fc.Arbitrary<Body> =>
  fc.constantFrom('%PDF-1.7 a', '<html>', '').map((text) => {
    const sent = new FormData();
    sent.append(text === '' ? 'other' : 'file', new File([text], 'a.pdf'));
    return { sent, type: null };
  });
