import { defineAction, done, refuse, type Tools } from '../../../platform/actions/action.ts';
import { holdsIn } from '../../../platform/actions/actor.ts';
import { asSystem } from '../../../platform/db/as-system.ts';
import { withinLimit } from '../../../platform/db/rate-limit.ts';
import { newHandle, newId } from '../../../platform/ids/ids.ts';
import { claimedRole, type ClaimableKind } from '../domain/claim.ts';
import { longestName } from '../domain/organisation-facts.ts';
import { keepingRoles } from '../domain/roles.ts';
import { findClaim, findOwnOpenClaim, insertClaim, type StoredClaim } from '../store/claims.ts';
import { findOfficialAddress } from '../store/official-addresses.ts';
import { findTwin } from '../store/organisation-details.ts';
import { findOrInsertMunicipality, findOrganisation } from '../store/organisations.ts';
import { aboutClaim, findClaimStaff, findKeepers, tellOfClaim } from './claim-parties.ts';
import { mailClaimCode } from './send-claim-code.ts';

type Input = {
  kind: ClaimableKind;
  /** Of a municipality. */
  placeId: string | null;
  /** Of any other organisation. */
  name: string;
  functionTitle: string;
};

const limit = { limit: 5, windowSeconds: 86_400 };

/**
 * Somebody says that they act for an organisation. Who is there already is asked, with the agency; else a code goes to
 * the official address, if staff know it. Until that is answered the person has no right here.
 */
export const claimOrganisation = defineAction({
  name: 'organisations.claim',
  run: async (tools, input: Input) => {
    const { db, actor } = tools;
    const { personId } = actor;
    if (personId === null) return refuse('sign-in-needed');
    const obstacle = typedObstacle(input);
    if (obstacle !== null) return refuse(obstacle);
    const found = await claimed(tools, input);
    if (found === null) return refuse('place-unknown');
    const { organisationId, name } = found;
    if (organisationId !== null && holdsIn(actor, organisationId, ...keepingRoles)) return refuse('already-yours');
    const open = await findOwnOpenClaim(db, { personId, organisationId, name });
    if (open !== undefined) return refuse('already-open');
    if (!(await withinLimit(db, { bucket: `claim:${personId}`, ...limit }))) return refuse('too-many');
    const { kind } = input;
    const [id, handle] = [newId(), newHandle()];
    const functionTitle = input.functionTitle.trim();
    await insertClaim(db, { id, handle, organisationId, kind, name, personId, role: claimedRole(kind), functionTitle });
    const claim = await findClaim(db, handle);
    if (claim === undefined) throw new Error('a claim is not visible to who made it');
    const way = await ask(tools, claim);
    return done({ handle }, { about: aboutClaim(id), details: { organisationId, personId, kind, way } });
  },
});

function typedObstacle({ kind, name, functionTitle }: Input): 'no-name' | 'no-function' | 'too-long' | null {
  if (kind !== 'municipality' && name.trim() === '') return 'no-name';
  if (functionTitle.trim() === '') return 'no-function';
  return Math.max(name.trim().length, functionTitle.trim().length) > longestName ? 'too-long' : null;
}

/** The organisation that is meant; one that nobody has added yet has no key. */
async function claimed({ db }: Tools, { kind, placeId, name }: Input) {
  if (kind === 'municipality') {
    const municipality = placeId === null ? undefined : await findOrInsertMunicipality(db, placeId);
    return municipality === undefined ? null : { organisationId: municipality.id, name: municipality.name };
  }
  const twin = await findTwin(db, { kind, name: name.trim() });
  const known = twin === null ? undefined : await findOrganisation(db, twin);
  return { organisationId: twin, name: known?.name ?? name.trim() };
}

/** Asks whoever can tell, and says to the claimant what happens now. */
async function ask(tools: Tools, claim: StoredClaim): Promise<'colleagues' | 'code' | 'agency'> {
  const keepers = await findKeepers(tools.db, claim.organisationId);
  await tellOfClaim(tools, [...keepers, ...(await findClaimStaff(tools.db))], { kind: 'asked', claim });
  await tellOfClaim(tools, [claim.personId], { kind: 'received', claim });
  if (keepers.length > 0) return 'colleagues';
  return (await sendsCode(tools, claim)) ? 'code' : 'agency';
}

async function sendsCode(tools: Tools, claim: StoredClaim): Promise<boolean> {
  const { organisationId } = claim;
  if (organisationId === null) return false;
  const official = await asSystem(tools.db, (system) => findOfficialAddress(system, organisationId));
  const email = official?.email ?? null;
  return email !== null && mailClaimCode(tools, claim, email);
}
