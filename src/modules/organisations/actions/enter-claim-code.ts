import { timingSafeEqual } from 'node:crypto';
import { defineAction, done, refuse } from '../../../platform/actions/action.ts';
import { asSystem } from '../../../platform/db/as-system.ts';
import { codeDigest } from '../../accounts/index.ts';
import { codeStanding, mostAttempts } from '../domain/claim.ts';
import { lockClaim, updateClaimAttempts } from '../store/claims.ts';
import { aboutClaim, findKeepers } from './claim-parties.ts';
import { proveClaim } from './prove-claim.ts';

type Input = { handle: string; code: string };

/** The code from the official address proves a claim. A wrong one is counted, so it is no refusal that undoes everything. */
export const enterClaimCode = defineAction({
  name: 'organisations.enter-claim-code',
  run: async (tools, { handle, code }: Input) => {
    const { db, actor, now } = tools;
    const claim = await asSystem(db, (system) => lockClaim(system, handle));
    if (claim === undefined || claim.personId !== actor.personId) return refuse('unknown');
    if (claim.state !== 'open') return refuse('decided-already');
    const standing = codeStanding(claim, now);
    if (standing !== 'waiting' || claim.codeDigest === null) return refuse('no-code');
    const about = aboutClaim(claim.id);
    if (!timingSafeEqual(codeDigest(claim.id, code), claim.codeDigest)) {
      await asSystem(db, (system) => updateClaimAttempts(system, claim.id));
      const left = mostAttempts - claim.codeAttempts - 1;
      return done({ proved: false as const, left }, { about, details: { wrong: true, left } });
    }
    // Somebody else was quicker: they are asked now.
    if ((await findKeepers(db, claim.organisationId)).length > 0) return refuse('taken');
    const way = claim.codeWay ?? 'mail';
    const organisationId = await proveClaim(tools, claim, { way, reason: '' });
    return done({ proved: true as const, organisationId }, { about, details: { organisationId, way } });
  },
});
