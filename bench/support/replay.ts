/** A question to the database as it is sent again. */
export type Question = { text: string; values: unknown[] };
/** Questions that went over one connection: a transaction, or one alone. */
export type Turn<Asked> = Asked[];

/** Puts together what went over one connection. */
export function turnsOf<Asked extends { text: string }>(asked: readonly Asked[]): Turn<Asked>[] {
  const turns: Turn<Asked>[] = [];
  let open: Turn<Asked> | null = null;
  for (const question of asked) {
    if (open === null) turns.push((open = []));
    open.push(question);
    const begins = open[0]?.text.startsWith('begin') === true;
    if (!begins || /^(?:commit|rollback)$/u.test(question.text)) open = null;
  }
  return turns;
}
