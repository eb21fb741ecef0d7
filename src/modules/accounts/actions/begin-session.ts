import type { Tools } from '../../../platform/actions/action.ts';
import type { Db } from '../../../platform/db/database.ts';
import { newSecret, sha256 } from '../../../platform/ids/ids.ts';
import { plus, type Instant } from '../../../platform/time/instant.ts';
import { objectionTime } from '../domain/address-change.ts';
import { deviceLetter } from '../mails/security-letters.ts';
import { insertAlarm, isKnownDevice, noteDevice } from '../store/devices.ts';
import { findFactors, hasFactor } from '../store/factors.ts';
import type { Person } from '../store/people.ts';
import { confirmationServes, insertSession, type Factor, type SignedInBy } from '../store/sessions.ts';
import { technicalNow } from '../store/sign-ins.ts';

/** The browser somebody signs in with: two coarse words, and the value of its own long-lived cookie. */
export type Browser = { device: string; cookie: string };

export type Opened = { secret: string; awaitsFactor: boolean };

type Opening = {
  person: Person;
  signedInBy: SignedInBy;
  browser: Browser;
  nextPath: string | null;
  /** The second factor the way of signing in already is. */
  factor?: Factor;
};

/**
 * Opens a session. Who has a second factor and did not use it yet gets one that is nobody's until it was used; all
 * others have proved just now who they are. `db` has the rights of the system.
 */
export async function beginSession(
  { db, mail, origin }: Pick<Tools, 'db' | 'mail' | 'origin'>,
  { person, signedInBy, browser, nextPath, factor }: Opening,
): Promise<Opened> {
  const awaitsFactor = factor === undefined && hasFactor(await findFactors(db, person.id));
  const isNewDevice = awaitsFactor
    ? !(await isKnownBrowser(db, person.id, browser))
    : (await welcomeDevice({ db, mail, origin }, person, browser)) !== 'known';
  const now = await technicalNow(db);
  const secret = newSecret();
  await insertSession(db, {
    digest: sha256(secret),
    personId: person.id,
    signedInBy,
    device: browser.device,
    isNewDevice,
    factor: factor ?? null,
    awaitsFactor,
    nextPath,
    strongUntil: awaitsFactor ? null : plus(now, confirmationServes),
  });
  return { secret, awaitsFactor };
}

/** Notes the browser of a completed sign-in; one that is new gets the person a letter, but not the very first. */
export async function welcomeDevice(
  { db, mail, origin }: Pick<Tools, 'db' | 'mail' | 'origin'>,
  person: Person,
  browser: Browser,
): Promise<'first' | 'known' | 'new'> {
  const state = await noteDevice(db, person.id, deviceDigest(person.id, browser));
  if (state !== 'new') return state;
  const { token, now } = await prepareAlarm(db, person.id);
  await mail(deviceLetter({ person, device: browser.device, origin, token, now }));
  return state;
}

/** The link of a letter about somebody's sign-in, with which they can end every session. */
export async function prepareAlarm(db: Db, personId: string): Promise<{ token: string; now: Instant }> {
  const token = newSecret();
  const now = await technicalNow(db);
  await insertAlarm(db, { digest: sha256(token), personId, expiresAt: plus(now, objectionTime) });
  return { token, now };
}

/** Whether a person has signed in with this browser before. */
export const isKnownBrowser = (db: Db, personId: string, browser: Browser): Promise<boolean> =>
  isKnownDevice(db, personId, deviceDigest(personId, browser));

/** With the person in it, so that nobody sees from the table who shares a computer. */
const deviceDigest = (personId: string, { cookie }: Browser): Buffer => sha256(`${personId} ${cookie}`);
