import { appendAudit } from '../audit/append-audit.ts';
import type { Db } from '../db/database.ts';
import { inTransactionIf } from '../db/transaction.ts';
import type { Json } from '../ids/canonical-json.ts';
import { insertMail, type Letter } from '../mail/insert-mail.ts';
import type { Instant } from '../time/instant.ts';
import { absencesStoodIn, mandateFor, standingInFor, withoutStandingIn, type Actor } from './actor.ts';

/** The object an act is about; its audit chain gets the line. */
export type About = { kind: string; id: string };

type Done<Value> = { ok: true; value: Value; about: About; details: Json; public: boolean };
type Refused<Reason extends string> = { ok: false; reason: Reason };
/** What an act answers. */
export type ActResult = Done<unknown> | Refused<string>;

/** What came of an act: done with a value, or refused with a reason the caller switches over. */
export type Outcome<R extends ActResult> =
  R extends Done<infer Value>
    ? { ok: true; value: Value }
    : R extends Refused<infer Reason>
      ? { ok: false; reason: Reason }
      : never;

/** The act happened. `details` go to the erasable part of the audit; `public` says that public pages changed. */
export const done = <Value>(
  value: Value,
  { about, details = {}, public: isPublic = false }: { about: About; details?: Json; public?: boolean },
): Done<Value> => ({ ok: true, value, about, details, public: isPublic });

/** The act is refused for an expected reason; everything is undone. */
export const refuse = <const Reason extends string>(reason: Reason): Refused<Reason> => ({ ok: false, reason });

/** What an act works with. */
export type Tools = {
  db: Db;
  now: Instant;
  actor: Actor;
  /** Scheme and host of the platform, for links in letters. */
  origin: string;
  /** Puts a letter into the outbox in the same transaction. */
  mail: (letter: Letter) => Promise<void>;
};

export type Action<Input, R extends ActResult> = {
  name: string;
  run: (tools: Tools, input: Input) => Promise<R>;
};

/** Declares an act. The only thing it does is to keep the types of input, value and reasons. */
export const defineAction = <Input, R extends ActResult>(action: Action<Input, R>): Action<Input, R> => action;

/** Who acts, on which database, with which presented handle or token. */
export type Acting = { db: Db; actor: Actor; key?: string | undefined; origin?: string };

/**
 * Runs an act as one transaction (a savepoint inside a transaction) with the actor's row-level context
 * and appends the one audit line. Refusals undo everything and come back as values; the rest is thrown.
 * Who stands in for somebody acts by rights of their own as far as these go, else in that person's place, and the line says so.
 */
export async function perform<Input, R extends ActResult>(
  acting: Acting,
  action: Action<Input, R>,
  input: Input,
): Promise<Outcome<R>> {
  const { actor } = acting;
  const own = await performOnce({ ...acting, actor: withoutStandingIn(actor) }, action, input);
  if (own.ok) return own;
  let refused = own;
  for (const absenceId of absencesStoodIn(actor)) {
    const placed = { ...acting, actor: standingInFor(actor, absenceId), absenceId };
    const outcome = await performOnce(placed, action, input);
    if (outcome.ok) return outcome;
    // What is refused to the rights of both says more than what is refused to one's own.
    refused = outcome;
  }
  return refused;
}

async function performOnce<Input, R extends ActResult>(
  { db, actor, key, origin = '', absenceId }: Acting & { absenceId?: string },
  action: Action<Input, R>,
  input: Input,
): Promise<Outcome<R>> {
  const context = { person: actor.personId, scope: actor.scope, ...(key === undefined ? {} : { key }) };
  const result = await inTransactionIf<ActResult>(
    { db, context, keep: (answer) => answer.ok },
    async (transaction, now) => {
      const mail = (letter: Letter): Promise<void> => insertMail(transaction, letter);
      const answer = await action.run({ db: transaction, now, actor, origin, mail }, input);
      if (answer.ok) {
        const { about, details, public: changesPublic } = answer;
        const onBehalf = absenceId === undefined ? onBehalfOf(actor, about) : `absence:${absenceId}`;
        const line = { about, act: action.name, actor: actor.pseudonym, onBehalf };
        await appendAudit(transaction, { ...line, details, changesPublic });
      }
      return answer;
    },
  );
  return (result.ok ? { ok: true, value: result.value } : { ok: false, reason: result.reason }) as Outcome<R>;
}

/** Whoever holds a Vollmacht in a matter acts by it: its id leads to both names as long as its row is kept. */
function onBehalfOf(actor: Actor, about: About): string | null {
  const held = mandateFor(actor, about);
  return held === undefined ? null : `mandate:${held.id}`;
}
