import type { Tools } from '../../../platform/actions/action.ts';
import { asSystem } from '../../../platform/db/as-system.ts';
import { withinLimit } from '../../../platform/db/rate-limit.ts';
import { formatsIn } from '../../../platform/i18n/formats.ts';
import type { Instant } from '../../../platform/time/instant.ts';
import { codeDigest, findAddressees, newCode } from '../../accounts/index.ts';
import { codeEnd, mostCodes, type CodeWay } from '../domain/claim.ts';
import { plainWords } from '../domain/plain-words.ts';
import { claimLetter } from '../mails/claim-letter.ts';
import { updateClaimCode, type StoredClaim } from '../store/claims.ts';
import { standingPaths } from '../web/standing-paths.ts';

/** Codes that go to one organisation in a day, whoever asks: nobody's registry is flooded in our name. */
const limit = { limit: 3, windowSeconds: 86_400 };

/** Gives a claim a code; null when it had its codes, or the organisation got too many today. */
export async function makeClaimCode(
  { db, now }: Pick<Tools, 'db' | 'now'>,
  claim: StoredClaim,
  way: CodeWay,
): Promise<{ code: string; until: Instant } | null> {
  if (claim.codesMade >= mostCodes) return null;
  if (!(await withinLimit(db, { bucket: `claim-code:${claim.organisationId ?? claim.id}`, ...limit }))) return null;
  const code = newCode();
  const until = codeEnd(now, way);
  await asSystem(db, (system) => updateClaimCode(system, claim.id, { digest: codeDigest(claim.id, code), way, until }));
  return { code, until };
}

/** Mails a code to the official address, in German: that is where the organisation reads its post. */
export async function mailClaimCode(tools: Tools, claim: StoredClaim, email: string): Promise<boolean> {
  const made = await makeClaimCode(tools, claim, 'mail');
  if (made === null) return false;
  await tools.mail(
    claimLetter({
      kind: 'code',
      to: { id: null, email, language: 'de' },
      claimId: claim.id,
      values: {
        organisation: claim.name,
        link: `${tools.origin}${standingPaths.claim('de', claim.handle)}`,
        person: await claimantName(tools, claim),
        functionTitle: plainWords(claim.functionTitle),
        code: made.code,
        until: formatsIn('de').deadline(made.until),
      },
    }),
  );
  return true;
}

/** What the claimant is called, as it may go to a stranger; empty for who gave no name. */
export async function claimantName({ db }: Pick<Tools, 'db'>, { personId }: StoredClaim): Promise<string> {
  const [person] = await findAddressees(db, [personId]);
  return plainWords(person?.name ?? '');
}
