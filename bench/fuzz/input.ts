import fc from 'fast-check';
import type { Crawled, FoundForm } from './crawl.ts';
import { encodedFields, encodeText } from './encoded-fields.ts';
import { hugeText, nastyHeader, nastySegment, nastyText } from './nasty.ts';

/** What can be asked: addresses with `:name` for their changing parts, and what was seen of the site. */
export type Ground = {
  routes: readonly { method: string; path: string }[];
  people: readonly Crawled[];
};

/** One request, ready to be sent, and a line that says what it is. */
export type FuzzInput = { bytes: Buffer; words: string };

type Parts = {
  method: string;
  target: string;
  headers: string[];
  body: Buffer;
  cookie: string;
};

const methods = fc.oneof(
  { weight: 6, arbitrary: fc.constant(null) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      'GET',
      'POST',
      'HEAD',
      'PUT',
      'PATCH',
      'DELETE',
      'OPTIONS',
      'TRACE',
      'CONNECT',
      'PROPFIND',
      'QUERY',
      'get',
      'X',
    ),
  },
);

/** Requests of all kinds: right ones with one thing wrong, routes with odd parts, and what is no request at all. */
export function fuzzInput(ground: Ground): fc.Arbitrary<FuzzInput> {
  const person = fc.constantFrom(...ground.people);
  return fc.oneof(
    { weight: 4, arbitrary: person.chain((who) => spoiltForm(who)).map(sent) },
    {
      weight: 4,
      arbitrary: fc
        .tuple(person, fc.constantFrom(...ground.routes))
        .chain(([who, route]) => oddRoute(who, route))
        .map(sent),
    },
    { weight: 2, arbitrary: person.chain((who) => oddAddress(who)).map(sent) },
    { weight: 1, arbitrary: brokenRequest },
  );
}

/** A form of the site with some fields changed, left out or given twice, in one of several encodings. */
function spoiltForm(who: Crawled): fc.Arbitrary<Parts> {
  if (who.forms.length === 0) return oddAddress(who);
  return fc
    .record({ form: fc.constantFrom(...who.forms), method: methods, headers: fewHeaders, query })
    .chain(({ form, method, headers, query }) =>
      fieldsOf(form).chain((fields) =>
        encodedFields(fields).map(({ type, body }) => ({
          method: method ?? 'POST',
          target: `${form.action}${query}`,
          headers: [`content-type: ${type}`, ...headers],
          body,
          cookie: who.cookie,
        })),
      ),
    );
}

const fieldsOf = (form: FoundForm): fc.Arbitrary<[string, string][]> =>
  fc
    .tuple(
      ...form.fields.map(([name, value]) =>
        fc.oneof(
          { weight: 5, arbitrary: fc.constant([[name, value]] as [string, string][]) },
          { weight: 3, arbitrary: nastyText.map((text) => [[name, text]] as [string, string][]) },
          { weight: 1, arbitrary: fc.constant([] as [string, string][]) },
          {
            weight: 1,
            arbitrary: nastyText.map(
              (text) =>
                [
                  [name, value],
                  [name, text],
                ] as [string, string][],
            ),
          },
        ),
      ),
      fc.oneof(
        { weight: 40, arbitrary: fc.constant([] as [string, string][]) },
        { weight: 4, arbitrary: fc.tuple(nastyText, nastyText).map((pair) => [pair]) },
        {
          weight: 1,
          arbitrary: fc.tuple(fc.constantFrom(...names(form)), hugeText).map((pair) => [pair]),
        },
        {
          weight: 1,
          arbitrary: fc.constant(Array.from({ length: 12_000 }, (_, index) => [`f${index}`, ''] as [string, string])),
        },
      ),
    )
    .map((lists) => lists.flat());

const names = (form: FoundForm): string[] => (form.fields.length === 0 ? ['x'] : form.fields.map(([name]) => name));

/** A route with its parts filled in, rightly or not. */
function oddRoute(who: Crawled, route: { method: string; path: string }): fc.Arbitrary<Parts> {
  const known = who.addresses
    .map((address) => address.split('?')[0]?.split('/').at(-1) ?? '')
    .filter((part) => part.length > 3);
  const part = fc.oneof(
    { weight: 1, arbitrary: nastySegment },
    { weight: 1, arbitrary: fc.constantFrom('x', ...known) },
  );
  return fc
    .record({
      parts: fc.array(part, { minLength: 6, maxLength: 6 }),
      method: methods,
      headers: fewHeaders,
      query,
      fields: fc.array(fc.tuple(nastyText, nastyText), { maxLength: 5 }),
    })
    .chain(({ parts, method, headers, query, fields }) =>
      encodedFields(fields).map(({ type, body }) => {
        const used = method ?? route.method;
        let next = 0;
        const target = `${route.path.replaceAll(/:\w+|\{\w+\}/gu, () => parts[(next += 1) % 6] ?? 'x')}${query}`;
        const hasBody = used !== 'GET' && used !== 'HEAD';
        return {
          method: used,
          target,
          headers: hasBody ? [`content-type: ${type}`, ...headers] : headers,
          body: hasBody ? body : Buffer.alloc(0),
          cookie: who.cookie,
        };
      }),
    );
}

/** An address that was seen, with something added or changed. */
const oddAddress = (who: Crawled): fc.Arbitrary<Parts> =>
  fc
    .record({
      address: fc.constantFrom(...who.addresses),
      extra: fc.option(nastySegment),
      cut: fc.boolean(),
      method: methods,
      headers: fewHeaders,
      query,
    })
    .map(({ address, extra, cut, method, headers, query }) => {
      const [path = '/'] = address.split('?');
      const kept = cut ? path.split('/').slice(0, -1).join('/') : path;
      return {
        method: method ?? 'GET',
        target: `${extra === null ? address : `${kept}/${extra}`}${query}`,
        headers,
        body: Buffer.alloc(0),
        cookie: who.cookie,
      };
    });

const query = fc.oneof(
  { weight: 5, arbitrary: fc.constant('') },
  {
    weight: 2,
    arbitrary: fc
      .array(
        fc.tuple(
          fc.constantFrom('q', 'seite', 'suche', 'sprache', 'zurueck', 'weiter', 'von', 'cursor', 'x', '__proto__'),
          nastyText,
        ),
        { maxLength: 4 },
      )
      .map((pairs) => `?${pairs.map(([name, value]) => `${name}=${encodeText(value).slice(0, 3000)}`).join('&')}`),
  },
  { weight: 1, arbitrary: nastySegment.map((text) => `?${text}`) },
);

const fewHeaders: fc.Arbitrary<string[]> = fc.oneof(
  { weight: 3, arbitrary: fc.constant<string[]>(['sec-fetch-site: same-origin']) },
  {
    weight: 2,
    arbitrary: fc.array(nastyHeader, { maxLength: 4 }).map((lines) => ['sec-fetch-site: same-origin', ...lines]),
  },
);

function sent({ method, target, headers, body, cookie }: Parts): FuzzInput {
  const lines = [
    `${method} ${target === '' ? '/' : target} HTTP/1.1`,
    ...(headers.some((line) => line.startsWith('host:')) ? [] : ['host: 127.0.0.1']),
    'connection: close',
    ...(cookie === '' ? [] : [`cookie: ${cookie}`]),
    ...(body.length > 0 || method === 'POST' ? [`content-length: ${body.length}`] : []),
    ...headers,
  ];
  const head = Buffer.from(`${lines.join('\r\n')}\r\n\r\n`, 'latin1');
  return { bytes: Buffer.concat([head, body]), words: `${method} ${target.slice(0, 300)}` };
}

/** Bytes that are no request, or two that disagree about where one ends. */
const brokenRequest: fc.Arbitrary<FuzzInput> = fc.oneof(
  fc
    .uint8Array({ maxLength: 400 })
    .map((bytes) => ({ bytes: Buffer.concat([Buffer.from(bytes), Buffer.from('\r\n\r\n')]), words: 'random bytes' })),
  fc
    .constantFrom(
      'GET /de/ HTTP/1.1\r\n\r\n',
      'GET http://evil.example/de/ HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n',
      'GET * HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n',
      'OPTIONS * HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n',
      'GET /de/ HTTP/9.9\r\nhost: x\r\n\r\n',
      'GET /de/ HTTP/1.0\r\n\r\n',
      'POST /de/anmelden HTTP/1.1\r\nhost: x\r\nconnection: close\r\ncontent-length: 5\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n',
      'POST /de/anmelden HTTP/1.1\r\nhost: x\r\nconnection: close\r\ntransfer-encoding: chunked\r\n\r\nzz\r\n\r\n',
      'POST /de/anmelden HTTP/1.1\r\nhost: x\r\nconnection: close\r\ntransfer-encoding: gzip, chunked\r\n\r\n0\r\n\r\n',
      'POST /de/anmelden HTTP/1.1\r\nhost: x\r\nconnection: close\r\ncontent-length: -1\r\n\r\n',
      'POST /de/anmelden HTTP/1.1\r\nhost: x\r\nconnection: close\r\ncontent-length: 1, 2\r\n\r\na',
      'GET /de/ HTTP/1.1\r\nhost: x\r\nhost: y\r\nconnection: close\r\n\r\n',
      'GET /de/ HTTP/1.1\nhost: x\nconnection: close\n\n',
      'GET /de/\u0000 HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n',
      'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n',
      '\u0016\u0003\u0001\u0002\u0000\u0001\r\n\r\n',
    )
    .map((text) => ({ bytes: Buffer.from(text, 'latin1'), words: JSON.stringify(text.slice(0, 60)) })),
);
