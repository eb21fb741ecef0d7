import { defineAction, done, refuse } from '../../../platform/actions/action.ts';
import { mayHandOver } from '../domain/handover.ts';
import { lockHandover, updateHandoverState } from '../store/handovers.ts';
import { findAllMemberships } from '../store/memberships.ts';
import { findOrganisationDetails } from '../store/organisation-details.ts';
import { aboutHandover, tellOfHandover } from './tell-of-handover.ts';

type Input = { handle: string };

/** The successor says no: everything stays where it is. */
export const declineHandover = defineAction({
  name: 'organisations.decline-handover',
  run: async (tools, { handle }: Input) => {
    const { db, actor } = tools;
    const handover = await lockHandover(db, handle);
    if (handover === undefined || handover.toPerson !== actor.personId) return refuse('unknown');
    if (handover.state !== 'offered') return refuse('answered-already');
    await updateHandoverState(db, handover.id, 'declined');
    await tellOfHandover(tools, [handover.fromPerson, handover.startedBy], { kind: 'declined', handover });
    return done(null, { about: aboutHandover(handover.id) });
  },
});

/** Whoever started it, whose things it is about, or who could have started it takes the offer back before a yes. */
export const withdrawHandover = defineAction({
  name: 'organisations.withdraw-handover',
  run: async (tools, { handle }: Input) => {
    const { db, actor } = tools;
    const handover = await lockHandover(db, handle);
    if (handover === undefined || handover.toPerson === actor.personId) return refuse('unknown');
    const { organisationId, fromPerson, startedBy } = handover;
    const organisation = await findOrganisationDetails(db, organisationId);
    const held = (await findAllMemberships(db, organisationId)).filter(
      ({ personId, endedAt }) => personId === fromPerson && endedAt === null,
    );
    const roles = held.map(({ role }) => role);
    const isParty = actor.personId === startedBy || actor.personId === fromPerson;
    const mayActForThem = organisation !== undefined && mayHandOver(actor, organisation, roles);
    if (!isParty && !mayActForThem) return refuse('not-allowed');
    if (handover.state !== 'offered') return refuse('answered-already');
    await updateHandoverState(db, handover.id, 'withdrawn');
    await tellOfHandover(tools, [handover.toPerson, fromPerson], { kind: 'withdrawn', handover });
    return done(null, { about: aboutHandover(handover.id) });
  },
});
