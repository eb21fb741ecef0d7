import type { Db } from '../../../platform/db/database.ts';
import { sameDigest, sha256 } from '../../../platform/ids/ids.ts';
import type { Secrets } from '../../../platform/secrets/secrets.ts';
import { foldCardCode } from '../domain/card.ts';
import { kindOfCode, plainCode } from '../domain/second-factor.ts';
import { mostAttempts } from '../domain/sign-in.ts';
import { findPersonByCard } from '../store/cards.ts';
import { countConfirmationAttempt, deleteConfirmationCode, lockConfirmationCode } from '../store/confirmation-codes.ts';
import { findFactors, hasFactor } from '../store/factors.ts';
import type { Factor, LockedSession } from '../store/sessions.ts';
import { technicalNow } from '../store/sign-ins.ts';
import { checkPasskey, type PasskeyAnswer } from './check-passkey.ts';
import { checkTotp } from './check-totp.ts';
import { codeDigest } from './code-digest.ts';
import { useRecoveryCode } from './recovery-codes.ts';

/** What somebody shows to confirm that they are there. */
export type Proof = { code: string } | PasskeyAnswer;

/** By what a session's person has confirmed to be there; null when the proof is wrong. `db` has the rights of the system. */
export async function checkProof(
  { db, origin, secrets }: { db: Db; origin: string; secrets: Secrets },
  session: LockedSession,
  proof: Proof,
): Promise<Factor | 'mail' | 'card' | null> {
  const { id, personId } = session;
  if (!('code' in proof)) {
    const passkey = await checkPasskey({ db, origin }, proof, { kind: 'confirm', sessionId: id });
    return passkey?.personId === personId ? 'passkey' : null;
  }
  return checkCode({ db, secrets }, session, plainCode(proof.code));
}

async function checkCode(
  { db, secrets }: { db: Db; secrets: Secrets },
  { id, personId }: LockedSession,
  code: string,
): Promise<Factor | 'mail' | 'card' | null> {
  const kind = kindOfCode(code);
  if (kind === null) return null;
  if (kind === 'recovery') return (await useRecoveryCode(db, personId, code)) ? 'recovery' : null;
  const isBound = hasFactor(await findFactors(db, personId));
  if (kind === 'card') return !isBound && (await isOwnCard(db, personId, code)) ? 'card' : null;
  if (!isBound) return (await useMailedCode(db, id, code)) ? 'mail' : null;
  return (await checkTotp({ db, secrets }, { personId, code, state: 'in-use' })) ? 'totp' : null;
}

/** Shown again, a card confirms who has neither an address nor a second factor. */
async function isOwnCard(db: Db, personId: string, typed: string): Promise<boolean> {
  const code = foldCardCode(typed);
  return code !== null && (await findPersonByCard(db, sha256(code)))?.id === personId;
}

async function useMailedCode(db: Db, sessionId: string, code: string): Promise<boolean> {
  const kept = await lockConfirmationCode(db, sessionId);
  if (kept === undefined || kept.attempts >= mostAttempts || kept.expiresAt <= (await technicalNow(db))) return false;
  if (!sameDigest(kept.digest, codeDigest(sessionId, code))) {
    await countConfirmationAttempt(db, sessionId);
    return false;
  }
  await deleteConfirmationCode(db, sessionId);
  return true;
}
