/** A statement and the comment that stands above it. */
export type Statement = { comment: string; sql: string };

const token = /--[^\n]*|\/\*[\s\S]*?\*\/|\$(\w*)\$[\s\S]*?\$\1\$|'(?:[^']|'')*'|"[^"]*"|;|[^-/$'";]+|[-/$]/gu;

/** Takes a script apart at its semicolons, those in texts, bodies of functions and comments left alone. */
export function splitSql(text: string): Statement[] {
  const statements: Statement[] = [];
  let [comment, sql] = ['', ''];
  for (const [part] of text.matchAll(token)) {
    const isComment = part.startsWith('--') || part.startsWith('/*');
    if (part === ';') {
      statements.push({ comment, sql: sql.trim() });
      [comment, sql] = ['', ''];
    } else if (isComment) comment += `${part}\n`;
    else sql += part;
  }
  if (sql.trim() !== '') statements.push({ comment, sql: sql.trim() });
  return statements;
}
