import type { Exchange } from '../../../../platform/http/exchange.ts';
import type { FormValues } from '../../../../platform/http/form-values.ts';
import { parseForm, type FieldErrors } from '../../../../platform/http/parse-form.ts';
import type { Route } from '../../../../platform/http/route.ts';
import type { Language } from '../../../../platform/i18n/languages.ts';
import { addOrganisation } from '../../actions/add-organisation.ts';
import type { FactsProblem } from '../../domain/organisation-facts.ts';
import { organisationKinds, type OrganisationKind } from '../../domain/organisation-kind.ts';
import { mayAddOrganisation, mayKeepOrganisations } from '../../domain/policy.ts';
import { isInventedWorld } from '../../store/is-invented-world.ts';
import { findByPlace, findTwin } from '../../store/organisation-details.ts';
import { findPlaceHit, searchPlaces } from '../../store/search-places.ts';
import { memberTexts } from '../../texts/members/members-texts.ts';
import { errorWords } from '../error-words.ts';
import { factsErrors } from '../facts-errors.ts';
import { isKey } from '../load-organisation.ts';
import { memberPaths } from '../member-paths.ts';
import { addForm } from './form.ts';
import { AddOrganisationPage, type PlaceChoice, type TypedOrganisation } from './page.tsx';

const mostPlaces = 10;
/** Agency and ministry are there from the beginning; what is added every day comes first. */
const kindsByUse = [...organisationKinds].sort((one, other) => Number(isRare(one)) - Number(isRare(other)));
function isRare(kind: OrganisationKind): boolean {
  return kind === 'agency' || kind === 'ministry';
}

const nothingTyped: TypedOrganisation = { kind: '', name: '', seat: '', website: '', place: '' };

/** Adding an organisation, for staff. */
export const addOrganisationRoutes: readonly Route[] = [
  {
    name: 'organisations.show-add-organisation',
    method: 'GET',
    path: '/organisationen/neu',
    audience: 'staff',
    handle: (x) =>
      mayKeepOrganisations(x.actor) ? addPage(x, { typed: nothingTyped, places: null, errors: {} }) : x.forbidden(),
  },
  {
    name: 'organisations.add-organisation',
    method: 'POST',
    path: '/organisationen/neu',
    audience: 'staff',
    handle: async (x) => {
      if (!mayKeepOrganisations(x.actor)) return x.forbidden();
      const form = await x.form();
      const typed = read(form);
      const parsed = parseForm(addForm, form);
      if (!parsed.ok) return addPage(x, { typed, places: null, errors: errorWords(x.language, parsed.errors) });
      return parsed.value.kind === 'municipality'
        ? addMunicipality(x, typed, form)
        : add(x, { kind: parsed.value.kind, typed, places: null });
    },
  },
];

/** The one that was chosen while typing or from those found; with none found, or none meant, by its name. */
async function addMunicipality(x: Exchange, typed: TypedOrganisation, form: FormValues): Promise<Response> {
  const kind = 'municipality';
  const offered = await offeredPlace(x, form.text('chosen'), typed.name);
  if (offered !== null) return add(x, { kind, typed: { ...typed, place: offered }, places: null });
  const places = await findPlaces(x, typed.name);
  const isAnswered = form.text('searched') === typed.name && (typed.place === 'none' || isKey(typed.place));
  if (isAnswered) return add(x, { kind, typed, places });
  // A choice made for another name than the one now written counts for nothing.
  const unanswered = { ...typed, place: '' };
  if (places.length === 0) return add(x, { kind, typed: unanswered, places });
  const errors = { place: memberTexts.in(x.language)('add.error.place') };
  return addPage(x, { typed: unanswered, places, errors });
}

/** The place somebody chose while typing, unless they wrote another name since. */
async function offeredPlace(x: Exchange, id: string, name: string): Promise<string | null> {
  if (!isKey(id)) return null;
  const hit = await x.read(async (db) => findPlaceHit(db, { id, invented: await isInventedWorld(db) }));
  return hit?.label === name ? id : null;
}

const read = (form: FormValues): TypedOrganisation => ({
  kind: form.text('kind'),
  name: form.text('name').trim(),
  seat: form.text('seat'),
  website: form.text('website'),
  place: form.text('place'),
});

type Asked = { kind: OrganisationKind; typed: TypedOrganisation; places: readonly PlaceChoice[] | null };

async function add(x: Exchange, { kind, typed, places }: Asked): Promise<Response> {
  const { name, seat, website } = typed;
  const placeId = kind === 'municipality' && isKey(typed.place) ? typed.place : null;
  const result = await x.act(addOrganisation, { kind, name, seat, website, placeId });
  if (result.ok) return x.redirect(memberPaths.show(x.language, result.value.id, 'added'));
  if (result.reason === 'not-allowed') return x.forbidden();
  const errors = errorsOf(x.language, result.reason);
  if (result.reason !== 'already-there') return addPage(x, { typed, places, errors });
  const knownId = await x.read((db) => (placeId === null ? findTwin(db, { kind, name }) : findByPlace(db, placeId)));
  return addPage(x, { typed, places, errors, knownId: knownId ?? undefined });
}

type Refusal = FactsProblem | 'already-there' | 'unknown-place';

const errorsOf = (language: Language, reason: Refusal): FieldErrors =>
  reason === 'unknown-place'
    ? { place: memberTexts.in(language)('add.error.unknown-place') }
    : factsErrors(language, reason);

async function findPlaces(x: Exchange, text: string): Promise<PlaceChoice[]> {
  const hits = await x.read(async (db) =>
    searchPlaces(db, { text, limit: mostPlaces, invented: await isInventedWorld(db) }),
  );
  return hits.map(({ id, label, type, kreisLabel, landLabel }) => ({
    id,
    label,
    detail: [type, kreisLabel, landLabel].filter((part) => part !== null).join(' · '),
  }));
}

type Shown = {
  typed: TypedOrganisation;
  places: readonly PlaceChoice[] | null;
  errors: FieldErrors;
  knownId?: string | undefined;
};

const addPage = (x: Exchange, shown: Shown): Response =>
  x.page({
    title: memberTexts.in(x.language)('add.title'),
    ...(Object.keys(shown.errors).length > 0 ? { status: 422 as const } : {}),
    body: (
      <AddOrganisationPage
        language={x.language}
        kinds={kindsByUse.filter((kind) => mayAddOrganisation(x.actor, kind))}
        {...shown}
      />
    ),
  });
