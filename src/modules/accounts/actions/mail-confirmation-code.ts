import { defineAction, done, refuse } from '../../../platform/actions/action.ts';
import { asSystem } from '../../../platform/db/as-system.ts';
import { withinLimit } from '../../../platform/db/rate-limit.ts';
import { plus } from '../../../platform/time/instant.ts';
import { addressCodeLimit } from '../domain/address-change.ts';
import { confirmationLifetime } from '../domain/second-factor.ts';
import { confirmationLetter } from '../mails/security-letters.ts';
import { replaceConfirmationCode } from '../store/confirmation-codes.ts';
import { findFactors, hasFactor } from '../store/factors.ts';
import { findPerson } from '../store/people.ts';
import { technicalNow } from '../store/sign-ins.ts';
import { codeDigest, newCode } from './code-digest.ts';

/** Mails a code that confirms an act, to who has no second factor. */
export const mailConfirmationCode = defineAction({
  name: 'accounts.mail-confirmation-code',
  run: async ({ db, mail }, { id, personId }: { id: string; personId: string }) => {
    if (!(await withinLimit(db, { bucket: `confirmation:${id}`, ...addressCodeLimit }))) return refuse('too-many');
    return asSystem(db, async (system) => {
      const person = await findPerson(system, personId);
      if (person === undefined || hasFactor(await findFactors(system, personId))) return refuse('has-factor');
      const code = newCode();
      const expiresAt = plus(await technicalNow(system), confirmationLifetime);
      await replaceConfirmationCode(system, id, { digest: codeDigest(id, code), expiresAt });
      await mail(confirmationLetter({ person, code }));
      return done(null, { about: { kind: 'accounts.person', id: personId } });
    });
  },
});
