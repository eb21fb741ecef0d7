import type { RawBuilder } from 'kysely';

/** A piece of SQL that is put into a larger statement: a condition on a row, or an expression of its columns. */
export type Condition = RawBuilder<unknown>;
