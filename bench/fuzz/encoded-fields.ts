import fc from 'fast-check';

/** A body and what it says it is. */
export type Encoded = { type: string; body: Buffer };

/** Fields as a form sends them, and in ways no form would. */
export function encodedFields(fields: [string, string][]): fc.Arbitrary<Encoded> {
  const urlencoded = Buffer.from(fields.map(([name, value]) => `${encodeText(name)}=${encodeText(value)}`).join('&'));
  const type = 'application/x-www-form-urlencoded';
  return fc.oneof(
    { weight: 8, arbitrary: fc.constant({ type, body: urlencoded }) },
    { weight: 3, arbitrary: multipart(fields) },
    {
      weight: 1,
      arbitrary: fc
        .uint8Array({ maxLength: 300 })
        .map((bytes) => ({ type, body: Buffer.concat([urlencoded, Buffer.from(bytes)]) })),
    },
    {
      weight: 1,
      arbitrary: fc.constant({
        type: 'application/json',
        body: Buffer.from(JSON.stringify(Object.fromEntries(fields))),
      }),
    },
    {
      weight: 1,
      arbitrary: fc
        .constantFrom(
          '',
          'text/plain',
          'multipart/form-data',
          'multipart/form-data; boundary=',
          'application/x-www-form-urlencoded; charset=utf-7',
          'a/b; c',
          '\u00e4',
        )
        .map((odd) => ({ type: odd, body: urlencoded })),
    },
  );
}

/** A text as part of an address. */
export const encodeText = (text: string): string => encodeURIComponent(text.toWellFormed());

/** Multipart with odd names, types, endings and files that claim to be something else. */
const multipart = (fields: [string, string][]): fc.Arbitrary<Encoded> =>
  fc
    .record({
      boundary: fc.constantFrom('b', '----WebKitFormBoundaryX', 'x'.repeat(70), 'a b'),
      file: fc.constantFrom(
        '',
        '; filename=""',
        '; filename="a.pdf"',
        '; filename="../../x.pdf"',
        '; filename="a\\"b.pdf"',
        "; filename*=utf-8''%ff%fe.pdf",
        '; filename="\u0000.pdf"',
        `; filename="${'a'.repeat(3000)}.pdf"`,
      ),
      type: fc.constantFrom(
        '',
        'Content-Type: application/pdf\r\n',
        'Content-Type: x\r\n',
        'Content-Transfer-Encoding: base64\r\n',
        'X: y\r\n'.repeat(300),
      ),
      content: fc.oneof(
        fc.uint8Array({ maxLength: 500 }).map((bytes) => Buffer.from(bytes)),
        fc.constantFrom('%PDF-1.7\n<script>', 'PK\u0003\u0004', 'GIF89a').map((text) => Buffer.from(text, 'latin1')),
      ),
      end: fc.constantFrom('--\r\n', '--', '', '\r\n', '--\r\ntrailing'),
    })
    .map(({ boundary, file, type, content, end }) => {
      const parts = fields.map(
        ([name, value]) => `--${boundary}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`,
      );
      const last = `--${boundary}\r\nContent-Disposition: form-data; name="${fields[0]?.[0] ?? 'file'}"${file}\r\n${type}\r\n`;
      const body = Buffer.concat([Buffer.from(parts.join('') + last), content, Buffer.from(`\r\n--${boundary}${end}`)]);
      return { type: `multipart/form-data; boundary=${boundary}`, body };
    });
