import { defineAction, done, refuse } from '../../../platform/actions/action.ts';
import { longestReason, mayDecideClaim } from '../domain/claim.ts';
import { mayKeepOrganisations } from '../domain/policy.ts';
import { lockClaim, updateClaimDecided } from '../store/claims.ts';
import { aboutClaim, tellOfClaim } from './claim-parties.ts';
import { proveClaim } from './prove-claim.ts';

type Input = { handle: string; decision: 'confirm' | 'refuse'; reason: string };

/** A colleague who is there already, or the agency, answers a claim. The agency says why, and so does who refuses. */
export const decideClaim = defineAction({
  name: 'organisations.decide-claim',
  run: async (tools, { handle, decision, ...input }: Input) => {
    const { db, actor } = tools;
    const claim = await lockClaim(db, handle);
    if (claim === undefined) return refuse('unknown');
    if (!mayDecideClaim(actor, claim)) return refuse('not-allowed');
    if (claim.state !== 'open') return refuse('decided-already');
    const reason = input.reason.trim();
    const byAgency = mayKeepOrganisations(actor);
    if (reason === '' && (decision === 'refuse' || byAgency)) return refuse('no-reason');
    if (reason.length > longestReason) return refuse('reason-too-long');
    const about = aboutClaim(claim.id);
    if (decision === 'confirm') {
      const way = byAgency ? 'agency' : 'colleague';
      const organisationId = await proveClaim(tools, claim, { way, reason });
      return done(null, { about, details: { decision, way, reason, organisationId } });
    }
    const { organisationId } = claim;
    await updateClaimDecided(db, claim.id, { state: 'refused', way: null, reason, by: actor.personId, organisationId });
    await tellOfClaim(tools, [claim.personId], { kind: 'refused', claim, values: { reason } });
    return done(null, { about, details: { decision, reason } });
  },
});
