import { TOTP, Secret } from 'otpauth';
import type { Db } from '../../../platform/db/database.ts';
import type { Secrets } from '../../../platform/secrets/secrets.ts';
import { isNewStep, totpStepSeconds } from '../domain/second-factor.ts';
import { technicalNow } from '../store/sign-ins.ts';
import { lockTotp, updateTotpStep } from '../store/totp.ts';

type Wanted = { personId: string; code: string; state: 'new' | 'in-use' };

/**
 * Whether an authenticator app shows this code now, a step before or a step after, and no code of that step or a later
 * one was taken yet (RFC 6238, 5.2). Taking it is noted. `db` has the rights of the system.
 */
export async function checkTotp(
  { db, secrets }: { db: Db; secrets: Secrets },
  { personId, code, state }: Wanted,
): Promise<boolean> {
  const kept = await lockTotp(db, personId);
  if (kept === undefined || (kept.confirmedAt === null) !== (state === 'new')) return false;
  const now = await technicalNow(db);
  const totp = totpOf(secrets.open(kept.sealed, personId), '');
  const delta = totp.validate({ token: code, window: 1, timestamp: now });
  const step = Math.floor(now / 1000 / totpStepSeconds) + (delta ?? 0);
  if (delta === null || !isNewStep(step, kept.lastStep)) return false;
  await updateTotpStep(db, personId, step);
  return true;
}

/** The app's entry for a secret; `label` is the address it stands for. */
export const totpOf = (secret: Buffer, label: string): TOTP =>
  new TOTP({
    issuer: 'Zusammendenken',
    label,
    algorithm: 'SHA1',
    digits: 6,
    period: totpStepSeconds,
    secret: new Secret({ buffer: new Uint8Array(secret).buffer }),
  });
