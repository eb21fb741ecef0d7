import { defineAction, done, refuse, type Tools } from '../../../platform/actions/action.ts';
import { asSystem } from '../../../platform/db/as-system.ts';
import { newId, newSecret, sameDigest, sha256 } from '../../../platform/ids/ids.ts';
import { plus } from '../../../platform/time/instant.ts';
import { objectionTime } from '../domain/address-change.ts';
import { mostAttempts } from '../domain/sign-in.ts';
import { handoverDoneLetter, handoverGoneLetter } from '../mails/handover-letters.ts';
import { confirmAddressChange, insertAddressChange } from '../store/address-changes.ts';
import { deleteCardHolder } from '../store/cards.ts';
import { deleteDevices } from '../store/devices.ts';
import { deleteFactors } from '../store/factors.ts';
import { countHandoverAttempt, endTokensOf, lockHandover, updateConfirmed, type Handover } from '../store/handovers.ts';
import { deleteIdentitiesOf } from '../store/identities.ts';
import { findPerson, updateEmail, updatePersonName } from '../store/people.ts';
import { deleteSessions } from '../store/sessions.ts';
import { technicalNow } from '../store/sign-ins.ts';
import { handoverDigest } from './hand-over-account.ts';

/**
 * The new owner enters the code: the account is theirs with its record; sessions, second factors, known devices, a card
 * and programs of the old owner end. The old address is told and may object for a week.
 */
export const takeOverAccount = defineAction({
  name: 'accounts.take-over',
  run: async (tools, { id, code, name }: { id: string; code: string; name: string }) =>
    asSystem(tools.db, async (db) => {
      const handover = await lockHandover(db, id);
      if (!handover?.codeDigest) return refuse('over');
      if (handover.attempts >= mostAttempts) return refuse('over');
      const { personId } = handover;
      const about = { kind: 'accounts.person', id: personId };
      const isRight = sameDigest(handover.codeDigest, handoverDigest(id, code));
      if (!isRight || !(await updateEmail(db, personId, handover.newEmail))) {
        await countHandoverAttempt(db, id);
        // Kept, so that guesses are counted.
        return done({ state: 'wrong-code' as const }, { about });
      }
      await updatePersonName(db, personId, name.trim().slice(0, 100));
      const ended = await shutOldOwnerOut({ ...tools, db }, handover);
      return done({ state: 'taken' as const }, { about, details: { ended } });
    }),
});

async function shutOldOwnerOut({ db, mail, origin }: Tools, handover: Handover): Promise<number> {
  const { id, personId, oldEmail, newEmail, codeDigest } = handover;
  await updateConfirmed(db, id);
  await deleteFactors(db, personId);
  await deleteDevices(db, personId);
  await endTokensOf(db, personId);
  await deleteCardHolder(db, personId);
  await deleteIdentitiesOf(db, personId);
  const ended = await deleteSessions(db, personId);
  const person = await findPerson(db, personId);
  if (person === undefined) return ended;
  await mail(handoverDoneLetter(person, { origin }));
  if (!oldEmail) return ended;
  // The same way back as after a change of address: the old address objects, and holds again.
  const [change, token] = [newId(), newSecret()];
  const now = await technicalNow(db);
  const until = plus(now, objectionTime);
  const digest = codeDigest ?? Buffer.alloc(32);
  const kept = { id: change, personId, sessionId: null, newEmail, oldEmail, codeDigest: digest, expiresAt: now };
  await insertAddressChange(db, kept);
  await confirmAddressChange(db, change, { digest: sha256(token), until });
  await mail(handoverGoneLetter({ ...person, email: oldEmail }, { origin, token, until }));
  return ended;
}
