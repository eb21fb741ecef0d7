import { defineAction, done, refuse } from '../../../platform/actions/action.ts';
import { asSystem } from '../../../platform/db/as-system.ts';
import { withinLimit } from '../../../platform/db/rate-limit.ts';
import type { Language } from '../../../platform/i18n/languages.ts';
import { newId, newSecret, sha256 } from '../../../platform/ids/ids.ts';
import { expiryOf, foldEmail, isEmail, signInLimits } from '../domain/sign-in.ts';
import { signInLetter } from '../mails/sign-in-letter.ts';
import { insertSignIn, technicalNow } from '../store/sign-ins.ts';
import { codeDigest, newCode } from './code-digest.ts';

type Input = { email: string; language: Language; nextPath: string | null; clientAddress: string };

/**
 * Mails a link and a six-digit code. The same happens for known and unknown addresses, so nobody learns who has an account;
 * who has none gets one with the first sign-in.
 */
export const requestSignIn = defineAction({
  name: 'accounts.request-sign-in',
  run: async ({ db, mail, origin }, { email, language, nextPath, clientAddress }: Input) => {
    if (!isEmail(email.trim())) return refuse('not-an-address');
    const emailFolded = foldEmail(email);
    const { perNetworkAndAddress, perNetwork, windowSeconds } = signInLimits;
    const both = `sign-in:${clientAddress} ${emailFolded}`;
    const allowed =
      (await withinLimit(db, { bucket: both, limit: perNetworkAndAddress, windowSeconds })) &&
      (await withinLimit(db, { bucket: `sign-in-network:${clientAddress}`, limit: perNetwork, windowSeconds }));
    if (!allowed) return refuse('too-many');
    const id = newId();
    const token = newSecret();
    const code = newCode();
    const now = await technicalNow(db);
    const proofs = { tokenDigest: sha256(token), codeDigest: codeDigest(id, code) };
    await asSystem(db, (system) =>
      insertSignIn(system, { id, emailFolded, ...proofs, language, nextPath, expiresAt: expiryOf(now) }),
    );
    await mail(signInLetter({ to: email.trim(), language, code, token, origin }));
    return done({ id }, { about: { kind: 'accounts.sign-in', id } });
  },
});
