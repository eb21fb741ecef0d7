import { createHmac, randomInt } from 'node:crypto';
import { defineAction, done, refuse, type Tools } from '../../../platform/actions/action.ts';
import { asSystem } from '../../../platform/db/as-system.ts';
import type { Db } from '../../../platform/db/database.ts';
import { withinLimit } from '../../../platform/db/rate-limit.ts';
import { newId } from '../../../platform/ids/ids.ts';
import { plus } from '../../../platform/time/instant.ts';
import {
  handoverLifetime,
  handoverLimit,
  mayApproveHandover,
  mayAskHandover,
  mayHandOver,
} from '../domain/handover.ts';
import { plainCode } from '../domain/second-factor.ts';
import { foldEmail, isEmail } from '../domain/sign-in.ts';
import { handoverCodeLetter, handoverTakenLetter } from '../mails/handover-letters.ts';
import { isAddressReserved } from '../store/address-changes.ts';
import { insertHandover, lockHandover, updateApproved } from '../store/handovers.ts';
import { findPerson, findPersonByEmail, type Person } from '../store/people.ts';
import { technicalNow } from '../store/sign-ins.ts';

const signs = 'abcdefghjkmnpqrstuvwxyz23456789';

/** 59 random bits for a code that works some days. */
const newHandoverCode = (): string => Array.from({ length: 12 }, () => signs[randomInt(signs.length)]).join('');

/** Digest of a hand-over's code, however it was typed. */
export const handoverDigest = (id: string, code: string): Buffer =>
  createHmac('sha256', id).update(plainCode(code)).digest();

/** The owner hands the account over: a code goes to the new address, and nothing changes until it is entered there. */
export const handOverAccount = defineAction({
  name: 'accounts.hand-over',
  run: async (tools, { email }: { email: string }) => {
    const { actor } = tools;
    const { personId } = actor;
    if (personId === null || !mayHandOver(actor)) return refuse('office');
    return asSystem(tools.db, async (db) => {
      const person = await findPerson(db, personId);
      const fault = await faultOf(db, { person, email });
      if (person === undefined || fault !== null) return refuse(fault ?? 'unknown');
      const id = newId();
      const handover = { id, personId, newEmail: email.trim(), oldEmail: person.email, askedBy: personId, reason: '' };
      const code = await sendCode({ ...tools, db }, { person, id, email: email.trim() });
      await insertHandover(db, { ...handover, ...code });
      return done(null, { about: { kind: 'accounts.person', id: personId } });
    });
  },
});

/** Staff ask for it where the owner is gone; nothing is sent before a second person agrees. */
export const askHandover = defineAction({
  name: 'accounts.ask-hand-over',
  run: async (tools, { personId, email, reason }: { personId: string; email: string; reason: string }) => {
    if (!mayAskHandover(tools.actor, personId)) return refuse('not-allowed');
    return asSystem(tools.db, async (db) => {
      const person = await findPerson(db, personId);
      const fault = await faultOf(db, { person, email });
      if (person === undefined || fault !== null) return refuse(fault ?? 'unknown');
      if (reason.trim() === '') return refuse('reason-missing');
      await insertHandover(db, {
        id: newId(),
        personId,
        newEmail: email.trim(),
        oldEmail: person.email,
        askedBy: tools.actor.personId,
        reason: reason.trim().slice(0, 500),
        codeDigest: null,
        expiresAt: plus(await technicalNow(db), handoverLifetime),
      });
      return done(null, { about: { kind: 'accounts.person', id: personId }, details: { reason: reason.trim() } });
    });
  },
});

/** A second member of staff agrees; now the new owner gets the code. */
export const approveHandover = defineAction({
  name: 'accounts.approve-hand-over',
  run: async (tools, { id }: { id: string }) =>
    asSystem(tools.db, async (db) => {
      const handover = await lockHandover(db, id);
      if (handover === undefined || handover.reason === '' || handover.approvedBy !== null) return refuse('unknown');
      const { personId, newEmail } = handover;
      const { actor } = tools;
      if (actor.personId === null || !mayApproveHandover(actor, handover)) return refuse('not-allowed');
      const person = await findPerson(db, personId);
      if (person === undefined) return refuse('unknown');
      const code = await sendCode({ ...tools, db }, { person, id, email: newEmail });
      await updateApproved(db, id, { approvedBy: actor.personId, ...code });
      return done(null, { about: { kind: 'accounts.person', id: personId } });
    }),
});

type Wish = { person: Person | undefined; email: string };

async function faultOf(db: Db, { person, email }: Wish) {
  if (person === undefined) return 'unknown' as const;
  if (!isEmail(email.trim())) return 'not-an-address' as const;
  if (foldEmail(person.email) === foldEmail(email)) return 'same' as const;
  const isWithin = await withinLimit(db, { bucket: `hand-over:${person.id}`, ...handoverLimit });
  return isWithin ? null : ('too-many' as const);
}

/** Where the address is somebody else's no code fits; only who reads there learns it. */
async function sendCode(
  { db, mail, origin }: Tools,
  { person, id, email }: { person: Person; id: string; email: string },
) {
  const folded = foldEmail(email);
  const isTaken = (await findPersonByEmail(db, folded)) !== undefined || (await isAddressReserved(db, folded));
  const code = newHandoverCode();
  await mail(
    isTaken ? handoverTakenLetter(person, email) : handoverCodeLetter(person, { to: email, id, code, origin }),
  );
  const codeDigest = isTaken ? Buffer.alloc(32) : handoverDigest(id, code);
  return { codeDigest, expiresAt: plus(await technicalNow(db), handoverLifetime) };
}
