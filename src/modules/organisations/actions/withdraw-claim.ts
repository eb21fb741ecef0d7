import { defineAction, done, refuse } from '../../../platform/actions/action.ts';
import { lockClaim, updateClaimDecided } from '../store/claims.ts';
import { aboutClaim } from './claim-parties.ts';

/** Whoever claimed takes it back while nobody has decided. */
export const withdrawClaim = defineAction({
  name: 'organisations.withdraw-claim',
  run: async ({ db, actor }, { handle }: { handle: string }) => {
    const claim = await lockClaim(db, handle);
    if (claim === undefined || claim.personId !== actor.personId) return refuse('unknown');
    if (claim.state !== 'open') return refuse('decided-already');
    const { organisationId } = claim;
    const by = actor.personId;
    await updateClaimDecided(db, claim.id, { state: 'withdrawn', way: null, reason: '', by, organisationId });
    return done(null, { about: aboutClaim(claim.id) });
  },
});
