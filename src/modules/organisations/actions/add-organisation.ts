import { defineAction, done, refuse } from '../../../platform/actions/action.ts';
import { factsProblem, textOrNull, websiteOf, type WrittenFacts } from '../domain/organisation-facts.ts';
import type { OrganisationKind } from '../domain/organisation-kind.ts';
import { mayAddOrganisation } from '../domain/policy.ts';
import { findPlaceLabel, findTwin, insertNewOrganisation } from '../store/organisation-details.ts';
import { aboutOrganisation } from './lock-for.ts';

/** `placeId`: the entry of the register a municipality is; its name comes from there. */
type Input = WrittenFacts & { kind: OrganisationKind; placeId: string | null };

/** Adds an organisation of any kind. A municipality of the register is added once; what is not in it, by its name. */
export const addOrganisation = defineAction({
  name: 'organisations.add-organisation',
  run: async ({ db, actor }, { kind, placeId, ...written }: Input) => {
    if (!mayAddOrganisation(actor, kind)) return refuse('not-allowed');
    const isPlace = kind === 'municipality' && placeId !== null;
    const name = isPlace ? await findPlaceLabel(db, placeId) : written.name.trim();
    if (name === null) return refuse('unknown-place');
    const problem = factsProblem({ ...written, name });
    if (problem !== null) return refuse(problem);
    if (!isPlace && (await findTwin(db, { kind, name })) !== null) return refuse('already-there');
    const facts = { name, seat: textOrNull(written.seat), website: websiteOf(written.website) };
    const id = await insertNewOrganisation(db, { kind, placeId: isPlace ? placeId : null, ...facts });
    if (id === null) return refuse('already-there');
    return done({ id }, { about: aboutOrganisation(id), details: { kind, placeId, ...facts } });
  },
});
