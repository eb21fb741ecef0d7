import type { Tools } from '../../../platform/actions/action.ts';
import { asSystem } from '../../../platform/db/as-system.ts';
import type { ProofWay } from '../domain/claim.ts';
import { updateClaimDecided, updateClaimsToNoCode, type StoredClaim } from '../store/claims.ts';
import { insertRole } from '../store/memberships.ts';
import { findTwin, insertNewOrganisation, lockOrganisation } from '../store/organisation-details.ts';
import { findClaimStaff, findKeepers, tellOfClaim } from './claim-parties.ts';

type Proof = { way: ProofWay; reason: string };

/**
 * A claim is proved: the person gets the role, other open claims for the organisation now go to them, and everybody
 * who was asked learns it. The caller has checked the proof.
 */
export async function proveClaim(tools: Tools, claim: StoredClaim, { way, reason }: Proof): Promise<string> {
  const { db, actor } = tools;
  const keepers = await findKeepers(db, claim.organisationId);
  const organisationId = await asSystem(db, async (system) => {
    const id = claim.organisationId ?? (await addOrganisation(system, claim));
    await lockOrganisation(system, id);
    const { personId, role, functionTitle } = claim;
    await insertRole(system, { organisationId: id, personId, role, functionTitle, unitId: null, deputyFor: null });
    const by = actor.personId;
    await updateClaimDecided(system, claim.id, { state: 'proved', way, reason, by, organisationId: id });
    await updateClaimsToNoCode(system, id);
    return id;
  });
  const asked = [...keepers, ...(await findClaimStaff(db))].filter(
    (id) => id !== actor.personId && id !== claim.personId,
  );
  await tellOfClaim(tools, [claim.personId], { kind: 'proved', claim, values: { reason } });
  await tellOfClaim(tools, asked, { kind: 'settled', claim, values: { reason } });
  return organisationId;
}

async function addOrganisation(system: Tools['db'], { kind, name }: StoredClaim): Promise<string> {
  const known = await findTwin(system, { kind, name });
  const id = known ?? (await insertNewOrganisation(system, { kind, name, seat: null, website: null, placeId: null }));
  if (id === null) throw new Error('an association could not be added');
  return id;
}
