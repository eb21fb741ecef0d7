import type { Role } from '../../../../platform/actions/actor.ts';
import type { Exchange } from '../../../../platform/http/exchange.ts';
import type { Route } from '../../../../platform/http/route.ts';
import { isLanguage } from '../../../../platform/i18n/languages.ts';
import { instant } from '../../../../platform/time/instant.ts';
import { accountPaths, mayResetFactors } from '../../../accounts/index.ts';
import { endMembership, findOrganisations, inviteMember, memberPaths, rolesOf } from '../../../organisations/index.ts';
import { mayAdminister, mayReadPeople } from '../../domain/policy.ts';
import { findKnownPerson } from '../../store/people.ts';
import { administrationTexts } from '../../texts/administration-texts.ts';
import { isKey } from '../page-of.ts';
import { administrationPaths } from '../paths.ts';
import { roleWords } from '../role-words.ts';
import { PersonPage, type PersonPageProps } from './page.tsx';

const path = '/verwaltung/personen/:person';
const deeds = ['given', 'ended'] as const;

/** A person's page; roles are given and ended by the acts of the organisations. */
export const showPersonRoutes: readonly Route[] = [
  {
    name: 'administration.show-person',
    method: 'GET',
    path,
    audience: 'staff',
    handle: (x) => personPage(x, {}),
  },
  {
    name: 'administration.give-role',
    method: 'POST',
    path,
    audience: 'staff',
    fresh: true,
    handle: async (x) => {
      if (!mayAdminister(x.actor)) return x.forbidden();
      const t = administrationTexts.in(x.language);
      const person = await loadPerson(x);
      if (person === undefined) return x.notFound();
      const chosen = (await x.form()).text('role');
      const [organisationId = '', role] = chosen.split(':');
      if (!(await choicesOf(x)).some(({ value }) => value === chosen)) {
        return personPage(x, { errors: { role: t('person.error.choose') } });
      }
      const language = isLanguage(person.language) ? person.language : 'de';
      const result = await x.act(inviteMember, {
        organisationId,
        role: role as Role,
        email: person.email,
        name: person.name,
        language,
        functionTitle: '',
        unitId: null,
        deputyFor: null,
      });
      if (result.ok) return x.redirect(administrationPaths.person(x.language, person.id, 'given'));
      if (result.reason === 'not-allowed') return x.forbidden();
      const words = result.reason === 'already-member' ? 'person.error.held' : 'person.error.give';
      return personPage(x, { chosen, errors: { role: t(words) } });
    },
  },
  {
    name: 'administration.end-role',
    method: 'POST',
    path: `${path}/rolle-beenden`,
    audience: 'staff',
    fresh: true,
    handle: async (x) => {
      if (!mayAdminister(x.actor)) return x.forbidden();
      const person = await loadPerson(x);
      if (person === undefined) return x.notFound();
      const form = await x.form();
      const [organisationId, membershipId] = [form.text('organisation'), form.text('membership')];
      if (!isKey(organisationId) || !isKey(membershipId)) return x.notFound();
      const result = await x.act(endMembership, { organisationId, membershipId });
      if (result.ok) return x.redirect(administrationPaths.person(x.language, person.id, 'ended'));
      if (result.reason === 'not-allowed') return x.forbidden();
      const words = result.reason === 'last-administrator' ? 'person.error.last' : 'person.error.ended';
      return personPage(x, { errors: { form: administrationTexts.in(x.language)(words) } });
    },
  },
];

async function loadPerson(x: Exchange) {
  const { person } = x.params;
  return isKey(person) ? x.read((db) => findKnownPerson(db, person)) : undefined;
}

/** Roles in the agency and the ministry; those of municipalities and partners are given on their own pages. */
async function choicesOf(x: Exchange): Promise<{ value: string; label: string }[]> {
  const organisations = await x.read(async (db) => [
    { kind: 'agency' as const, found: await findOrganisations(db, 'agency') },
    { kind: 'ministry' as const, found: await findOrganisations(db, 'ministry') },
  ]);
  return organisations.flatMap(({ kind, found }) =>
    found.flatMap(({ id, name }) =>
      rolesOf[kind].map((role) => ({
        value: `${id}:${role}`,
        label: roleWords(x.language, { role, organisationName: name }),
      })),
    ),
  );
}

/** Nobody resets their own second factor here. */
const resetHref = ({ actor, language }: Exchange, id: string): string | null =>
  mayResetFactors(actor) && id !== actor.personId ? accountPaths.resetFactors(language, id) : null;

async function personPage(x: Exchange, shown: Pick<PersonPageProps, 'errors' | 'chosen'>): Promise<Response> {
  const { actor, language } = x;
  if (!mayReadPeople(actor)) return x.forbidden();
  const person = await loadPerson(x);
  if (person === undefined) return x.notFound();
  const t = administrationTexts.in(language);
  const administers = mayAdminister(actor);
  return x.page({
    title: [person.name, person.email].find((words) => words !== '') ?? t('people.unnamed'),
    ...(shown.errors === undefined ? {} : { status: 422 as const }),
    body: (
      <PersonPage
        language={language}
        person={{ ...person, language: isLanguage(person.language) ? person.language : 'de' }}
        roles={person.roles.map(({ id, role, since, ...organisation }) => ({
          ...organisation,
          membershipId: id,
          organisationHref: memberPaths.show(language, organisation.organisationId),
          role: t(`role.${role}`),
          since: instant(Date.parse(`${since}T12:00:00Z`)),
        }))}
        choices={administers ? await choicesOf(x) : null}
        resetHref={resetHref(x, person.id)}
        organisationsHref={memberPaths.list(language)}
        done={deeds.find((deed) => deed === x.url.searchParams.get('erledigt'))}
        {...shown}
      />
    ),
  });
}
