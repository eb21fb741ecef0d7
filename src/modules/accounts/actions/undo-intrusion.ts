import { defineAction, done, refuse } from '../../../platform/actions/action.ts';
import { asSystem } from '../../../platform/db/as-system.ts';
import type { Db } from '../../../platform/db/database.ts';
import { sha256 } from '../../../platform/ids/ids.ts';
import { days, minutes, plus, type Instant } from '../../../platform/time/instant.ts';
import { lockObjection, markObjected } from '../store/address-changes.ts';
import { deleteDevices, markAlarmUsed } from '../store/devices.ts';
import { deleteFactorsSince } from '../store/factors.ts';
import { updateEmail } from '../store/people.ts';
import { deleteSessions } from '../store/sessions.ts';
import { endTokensSince } from '../store/tokens.ts';

/** "That was not me": ends every session of who got the letter, and takes away the factors added since. */
export const raiseAlarm = defineAction({
  name: 'accounts.raise-alarm',
  run: async ({ db }, { token }: { token: string }) =>
    asSystem(db, async (system) => {
      const alarm = await markAlarmUsed(system, sha256(token));
      if (alarm === undefined) return refuse('unknown');
      const ended = await shutOut(system, alarm.personId, plus(alarm.createdAt, -minutes(60)));
      return done({ ended }, { about: { kind: 'accounts.person', id: alarm.personId }, details: { ended } });
    }),
});

/** The old address objects to the change: it holds again, every session ends, and factors added since are gone. */
export const objectToAddress = defineAction({
  name: 'accounts.object-to-address',
  run: async ({ db }, { token }: { token: string }) =>
    asSystem(db, async (system) => {
      const change = await lockObjection(system, sha256(token));
      if (change === undefined) return refuse('unknown');
      if (!(await updateEmail(system, change.personId, change.oldEmail))) return refuse('taken');
      await markObjected(system, change.id, change.personId);
      const ended = await shutOut(system, change.personId, plus(change.createdAt, -days(1)));
      return done({ ended }, { about: { kind: 'accounts.person', id: change.personId }, details: { ended } });
    }),
});

async function shutOut(db: Db, personId: string, since: Instant): Promise<number> {
  await deleteFactorsSince(db, personId, since);
  await deleteDevices(db, personId);
  await endTokensSince(db, personId, since);
  return deleteSessions(db, personId);
}
