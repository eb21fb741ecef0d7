export type LogLevel = 'info' | 'warn' | 'error';

/** Writes one line of JSON. Facts must hold no personal data: no addresses, no names, no input. */
export type Log = (level: LogLevel, message: string, facts?: Readonly<Record<string, unknown>>) => void;

/** Lines to standard error, errors with their stack. */
export const log: Log = (level, message, facts = {}) => {
  const shown = Object.fromEntries(
    Object.entries(facts).map(([name, value]) => [name, value instanceof Error ? describe(value) : value]),
  );
  process.stderr.write(`${JSON.stringify({ at: new Date().toISOString(), level, message, ...shown })}\n`);
};

/** Of a database error the code and the place, not the message: it may quote values. */
function describe(error: Error): Record<string, unknown> {
  const { code, table, constraint } = error as Error & { code?: string; table?: string; constraint?: string };
  const fromDatabase = typeof code === 'string' && /^[0-9A-Z]{5}$/u.test(code);
  return fromDatabase
    ? { code, table, constraint, message: error.message.split('"')[0], stack: error.stack?.split('\n').slice(1, 12) }
    : { code, stack: error.stack?.split('\n').slice(0, 12) };
}
