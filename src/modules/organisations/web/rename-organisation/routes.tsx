import type { Exchange } from '../../../../platform/http/exchange.ts';
import type { FieldErrors } from '../../../../platform/http/parse-form.ts';
import type { Route } from '../../../../platform/http/route.ts';
import { renameOrganisation } from '../../actions/rename-organisation.ts';
import { mayRenameOrganisation } from '../../domain/policy.ts';
import type { OrganisationDetails } from '../../store/organisation-details.ts';
import { memberTexts } from '../../texts/members/members-texts.ts';
import { factsErrors } from '../facts-errors.ts';
import { loadOrganisation } from '../load-organisation.ts';
import { memberPaths } from '../member-paths.ts';
import { RenameOrganisationPage, type RenameOrganisationPageProps } from './page.tsx';

/** Name, seat and website, for staff. */
export const renameOrganisationRoutes: readonly Route[] = [
  {
    name: 'organisations.show-rename-organisation',
    method: 'GET',
    path: '/organisationen/:organisation/angaben',
    audience: 'staff',
    handle: async (x) => {
      const organisation = await load(x);
      if (organisation instanceof Response) return organisation;
      const { name, seat, website } = organisation;
      return renamePage(x, organisation, { typed: { name, seat: seat ?? '', website: website ?? '' }, errors: {} });
    },
  },
  {
    name: 'organisations.rename-organisation',
    method: 'POST',
    path: '/organisationen/:organisation/angaben',
    audience: 'staff',
    handle: async (x) => {
      const organisation = await load(x);
      if (organisation instanceof Response) return organisation;
      const form = await x.form();
      const typed = { name: form.text('name'), seat: form.text('seat'), website: form.text('website') };
      const result = await x.act(renameOrganisation, { organisationId: organisation.id, ...typed });
      if (result.ok) return x.redirect(memberPaths.show(x.language, organisation.id, 'changed'));
      const errors = errorsOf(x, result.reason);
      return errors === null ? x.forbidden() : renamePage(x, organisation, { typed, errors });
    },
  },
];

async function load(x: Exchange): Promise<OrganisationDetails | Response> {
  const found = await loadOrganisation(x, () => Promise.resolve({}));
  if (found === null) return x.notFound();
  return mayRenameOrganisation(x.actor, found.organisation) ? found.organisation : x.forbidden();
}

type Reason = Extract<Awaited<ReturnType<typeof renameOrganisation.run>>, { ok: false }>['reason'];

function errorsOf(x: Exchange, reason: Reason): FieldErrors | null {
  if (reason === 'not-allowed' || reason === 'unknown') return null;
  if (reason !== 'name-of-register') return factsErrors(x.language, reason);
  return { name: memberTexts.in(x.language)('rename.error.name-of-register') };
}

type Shown = Pick<RenameOrganisationPageProps, 'typed' | 'errors'>;

const renamePage = (x: Exchange, { id, name, placeId }: OrganisationDetails, shown: Shown): Response =>
  x.page({
    title: memberTexts.in(x.language)('rename.title'),
    ...(Object.keys(shown.errors).length > 0 ? { status: 422 as const } : {}),
    body: (
      <RenameOrganisationPage
        language={x.language}
        place={{ id, name, listed: true }}
        nameOfRegister={placeId !== null}
        {...shown}
      />
    ),
  });
