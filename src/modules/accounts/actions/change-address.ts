import { defineAction, done, refuse, type Tools } from '../../../platform/actions/action.ts';
import { asSystem } from '../../../platform/db/as-system.ts';
import { withinLimit } from '../../../platform/db/rate-limit.ts';
import { newId, newSecret, sameDigest, sha256 } from '../../../platform/ids/ids.ts';
import { plus } from '../../../platform/time/instant.ts';
import { addressCodeLifetime, addressCodeLimit, objectionTime } from '../domain/address-change.ts';
import { foldEmail, isEmail, mostAttempts } from '../domain/sign-in.ts';
import { addressTakenLetter, newAddressLetter, oldAddressLetter } from '../mails/address-letters.ts';
import {
  confirmAddressChange,
  countAddressAttempt,
  insertAddressChange,
  isAddressReserved,
  lockAddressChange,
} from '../store/address-changes.ts';
import { deleteCardHolder } from '../store/cards.ts';
import { findPerson, findPersonByEmail, updateEmail } from '../store/people.ts';
import { technicalNow } from '../store/sign-ins.ts';
import { codeDigest, newCode } from './code-digest.ts';

type Session = { id: string; personId: string };

/** Mails a code to the address somebody wants to have. Only who reads it there learns whether it has an account already. */
export const requestAddress = defineAction({
  name: 'accounts.request-address',
  run: async ({ db, mail }, { session, email }: { session: Session; email: string }) => {
    const newEmail = email.trim();
    if (!isEmail(newEmail)) return refuse('not-an-address');
    if (!(await withinLimit(db, { bucket: `address:${session.personId}`, ...addressCodeLimit }))) {
      return refuse('too-many');
    }
    return asSystem(db, async (system) => {
      const person = await findPerson(system, session.personId);
      if (person === undefined) return refuse('unknown');
      if (foldEmail(person.email) === foldEmail(newEmail)) return refuse('same');
      const [id, code, folded] = [newId(), newCode(), foldEmail(newEmail)];
      const owner = await findPersonByEmail(system, folded);
      const isReserved = await isAddressReserved(system, folded);
      const taken = owner !== undefined || isReserved;
      await insertAddressChange(system, {
        id,
        personId: person.id,
        sessionId: session.id,
        newEmail,
        oldEmail: person.email,
        // No code fits where the address is somebody else's.
        codeDigest: taken ? Buffer.alloc(32) : codeDigest(id, code),
        expiresAt: plus(await technicalNow(system), addressCodeLifetime),
      });
      await mail(taken ? addressTakenLetter(person, newEmail) : newAddressLetter(person, { to: newEmail, code }));
      return done({ id }, { about: { kind: 'accounts.person', id: person.id } });
    });
  },
});

type Confirmation = { id: string; personId: string; code: string };

/** The code of the new address makes it the account's; the old one is told and may object for a week. */
export const confirmAddress = defineAction({
  name: 'accounts.confirm-address',
  run: async (tools, input: Confirmation) =>
    asSystem(tools.db, async (db) => {
      const answer = await confirm({ ...tools, db }, input);
      if (answer === 'unknown' || answer === 'expired' || answer === 'too-many-attempts') return refuse(answer);
      return done({ state: answer }, { about: { kind: 'accounts.person', id: input.personId } });
    }),
});

async function confirm({ db, mail, origin }: Tools, { id, personId, code }: Confirmation) {
  const wish = await lockAddressChange(db, id, personId);
  const now = await technicalNow(db);
  if (wish === undefined || wish.confirmedAt !== null) return 'unknown';
  if (wish.expiresAt <= now) return 'expired';
  if (wish.attempts >= mostAttempts) return 'too-many-attempts';
  const person = await findPerson(db, personId);
  const isRight = sameDigest(wish.codeDigest, codeDigest(id, code));
  if (person === undefined || !isRight || !(await updateEmail(db, personId, wish.newEmail))) {
    await countAddressAttempt(db, id);
    return 'wrong-code';
  }
  const token = newSecret();
  const until = plus(now, objectionTime);
  await confirmAddressChange(db, id, { digest: sha256(token), until });
  // With an address of their own nobody else holds a key to the account any more.
  await deleteCardHolder(db, personId);
  if (person.email !== '') await mail(oldAddressLetter(person, { origin, token, until }));
  return 'changed';
}
