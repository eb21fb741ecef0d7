import { defineAction, done, refuse } from '../../../platform/actions/action.ts';
import { factsProblem, textOrNull, websiteOf, type WrittenFacts } from '../domain/organisation-facts.ts';
import { mayRenameOrganisation } from '../domain/policy.ts';
import { findTwin, updateOrganisation } from '../store/organisation-details.ts';
import { aboutOrganisation, lockFor } from './lock-for.ts';

type Input = WrittenFacts & { organisationId: string };

/** Changes an organisation's name, seat and website. The name of a municipality of the register changes with the register. */
export const renameOrganisation = defineAction({
  name: 'organisations.rename-organisation',
  run: async (tools, { organisationId, ...written }: Input) => {
    const found = await lockFor(tools, { id: organisationId, allowed: mayRenameOrganisation });
    if (!found.ok) return refuse(found.reason);
    const { kind, placeId, name: before } = found.organisation;
    const problem = factsProblem(written);
    if (problem !== null) return refuse(problem);
    const name = written.name.trim();
    if (placeId !== null && name !== before) return refuse('name-of-register');
    if (placeId === null && (await findTwin(tools.db, { kind, name, id: organisationId })) !== null) {
      return refuse('already-there');
    }
    const facts = { name, seat: textOrNull(written.seat), website: websiteOf(written.website) };
    await updateOrganisation(tools.db, organisationId, facts);
    return done(null, { about: aboutOrganisation(organisationId), details: { before, ...facts } });
  },
});
