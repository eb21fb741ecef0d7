import { defineAction, done } from '../../../platform/actions/action.ts';
import { isLanguage } from '../../../platform/i18n/languages.ts';
import { findAddressees } from '../../accounts/index.ts';
import { keepingRoles } from '../domain/roles.ts';
import { movedLetter } from '../mails/moved-letter.ts';
import { findMembers } from '../store/members.ts';
import { updateOrganisationPlace } from '../store/organisation-moves.ts';
import { findOrganisations } from '../store/organisations.ts';
import { aboutOrganisation } from './lock-for.ts';

/** `how`: the place went into another one, or is the same under another name. `on`: date of the register that says so. */
type Input = {
  organisation: { id: string; name: string };
  to: { placeId: string; name: string };
  how: 'successor' | 'name';
  on: string;
};

/** A municipality takes place and name of its successor, keeps what it was, and tells everybody with a role in it. */
export const moveOrganisation = defineAction({
  name: 'organisations.move-organisation',
  run: async ({ db, mail, origin }, { organisation, to, how, on }: Input) => {
    await updateOrganisationPlace(db, { id: organisation.id, ...to, on });
    const members = await findMembers(db, organisation.id);
    const keepers = new Set(members.filter(({ role }) => isKeeping(role)).map(({ personId }) => personId));
    const people = await findAddressees(db, [...new Set(members.map(({ personId }) => personId))]);
    const [agency] = await findOrganisations(db, 'agency');
    for (const person of people) {
      const language = isLanguage(person.language) ? person.language : 'de';
      const seesPage = keepers.has(person.id);
      const names = { before: organisation.name, after: to.name, agency: agency?.name ?? '' };
      await mail(
        movedLetter({
          person: { ...person, language },
          organisationId: organisation.id,
          names,
          how,
          on,
          seesPage,
          origin,
        }),
      );
    }
    const details = { before: organisation.name, placeId: to.placeId, name: to.name, how, on, told: people.length };
    return done(null, { about: aboutOrganisation(organisation.id), details, public: true });
  },
});

const isKeeping = (role: string): boolean => keepingRoles.some((keeping) => keeping === role);
