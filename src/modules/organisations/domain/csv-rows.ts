/** A row with the line of the file it begins in. */
export type CsvRow = { line: number; fields: string[] };

/** A quote that is never closed swallows the rest of the file: the line it opened in. */
export class OpenQuote extends Error {
  readonly line: number;

  constructor(line: number) {
    super(`quote opened in line ${line} is never closed`);
    this.line = line;
  }
}

type Field = { content: string; lineEnds: number; endsRow: boolean };

/** Reads RFC 4180 text row by row. Rows without content are left out. Throws `OpenQuote`. */
export function* csvRows(text: string, separator = ','): Generator<CsvRow> {
  const nextField = fieldReader(text, separator);
  let line = 1;
  let row: CsvRow = { line, fields: [] };
  for (let field = nextField(); field !== 'end'; field = nextField()) {
    if (field === 'broken') throw new OpenQuote(line);
    row.fields.push(field.content);
    line += field.lineEnds;
    if (!field.endsRow) continue;
    if (row.fields.some((content) => content !== '')) yield row;
    row = { line, fields: [] };
  }
}

function fieldReader(text: string, separator: string): () => Field | 'broken' | 'end' {
  const pattern = new RegExp(
    String.raw`(?:"(?<quoted>(?:[^"]|"")*)"|(?<plain>[^"${separator}\r\n][^${separator}\r\n]*|))(?<end>${separator}|\r\n|\n|\r|$)`,
    'uy',
  );
  let after = separator;
  return () => {
    if (pattern.lastIndex >= text.length && after !== separator) return 'end';
    const found = pattern.exec(text)?.groups;
    if (found === undefined) return 'broken';
    after = found['end'] ?? '';
    return makeField(found, after !== separator);
  };
}

function makeField({ quoted, plain }: Record<string, string | undefined>, endsRow: boolean): Field {
  const content = quoted === undefined ? plain : quoted.replaceAll('""', '"');
  return { content: content ?? '', lineEnds: countLineEnds(quoted ?? '') + (endsRow ? 1 : 0), endsRow };
}

const countLineEnds = (text: string): number => text.match(/\r\n|\n|\r/gu)?.length ?? 0;
