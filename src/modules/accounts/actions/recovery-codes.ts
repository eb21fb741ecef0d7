import { randomBytes, randomInt, scrypt } from 'node:crypto';
import { promisify } from 'node:util';
import { defineAction, done, refuse } from '../../../platform/actions/action.ts';
import { asSystem } from '../../../platform/db/as-system.ts';
import type { Db } from '../../../platform/db/database.ts';
import { sameDigest } from '../../../platform/ids/ids.ts';
import { plainCode } from '../domain/second-factor.ts';
import { findFactors, hasFactor } from '../store/factors.ts';
import { lockRecoveryCodes, markRecoveryCodeUsed, replaceRecoveryCodes } from '../store/recovery-codes.ts';
import { tellChange } from './tell-change.ts';

/** Nothing that looks alike: neither i, l, o nor 0, 1. Twelve of them are 59 bits. */
const alphabet = 'abcdefghjkmnpqrstuvwxyz23456789';
const codeLength = 12;
const codesInSet = 10;

/** Makes ten new codes for the actor; those from before are no codes any more. They are shown this once: only digests are kept. */
export const makeRecoveryCodes = defineAction({
  name: 'accounts.make-recovery-codes',
  run: async (tools) => {
    const { personId } = tools.actor;
    if (personId === null) return refuse('not-signed-in');
    return asSystem(tools.db, async (db) => {
      if (!hasFactor(await findFactors(db, personId))) return refuse('no-factor');
      const codes = Array.from({ length: codesInSet }, newRecoveryCode);
      const salt = randomBytes(16);
      const digests = await Promise.all(codes.map((code) => stretched(code, salt)));
      await replaceRecoveryCodes(db, personId, { salt, digests });
      await tellChange({ ...tools, db }, personId, 'codes-made');
      return done(codes, { about: { kind: 'accounts.person', id: personId } });
    });
  },
});

/** Uses up a code of a person. `db` has the rights of the system. */
export async function useRecoveryCode(db: Db, personId: string, code: string): Promise<boolean> {
  const kept = await lockRecoveryCodes(db, personId);
  if (kept === undefined) return false;
  const digest = await stretched(code, kept.salt);
  if (!kept.digests.some((known) => sameDigest(known, digest))) return false;
  await markRecoveryCodeUsed(db, personId, digest);
  return true;
}

/** In groups of four, as they are printed. */
function newRecoveryCode(): string {
  const letters = Array.from({ length: codeLength }, () => alphabet[randomInt(alphabet.length)] ?? '').join('');
  return letters.replaceAll(/.{4}(?=.)/gu, '$&-');
}

/** A slow digest, since 59 bits could be tried out by who has the table (OWASP ASVS 5.0, 6.5.2). */
const stretched = (code: string, salt: Buffer): Promise<Buffer> =>
  promisify<string, Buffer, number, Buffer>(scrypt)(plainCode(code), salt, 32);
