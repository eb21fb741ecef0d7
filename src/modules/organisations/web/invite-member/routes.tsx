import type { Exchange } from '../../../../platform/http/exchange.ts';
import { parseForm, type FieldErrors } from '../../../../platform/http/parse-form.ts';
import type { Route } from '../../../../platform/http/route.ts';
import { isLanguage } from '../../../../platform/i18n/languages.ts';
import { inviteMember } from '../../actions/invite-member.ts';
import { maySeeOrganisations } from '../../domain/policy.ts';
import { memberTexts } from '../../texts/members/members-texts.ts';
import { errorWords } from '../error-words.ts';
import { isKey, loadOrganisation } from '../load-organisation.ts';
import { loadRoleChoices } from '../load-role-choices.ts';
import { memberPaths } from '../member-paths.ts';
import { chosenPlaces, readRole, roleErrors } from '../read-role.ts';
import { inviteForm } from './form.ts';
import { InviteMemberPage, type TypedInvitation } from './page.tsx';

const path = '/organisationen/:organisation/personen/neu';

/** Giving somebody a role, for who keeps the organisation. */
export const inviteMemberRoutes: readonly Route[] = [
  {
    name: 'organisations.show-invite-member',
    method: 'GET',
    path,
    audience: 'public',
    fresh: true,
    handle: (x) => {
      const { searchParams } = x.url;
      const role = searchParams.get('rolle') ?? '';
      const deputyFor = searchParams.get('vertritt') ?? '';
      const nothing = { email: '', name: '', functionTitle: '', unit: '', language: x.language };
      return invitePage(x, { typed: { ...nothing, role, deputyFor }, errors: {} });
    },
  },
  {
    name: 'organisations.invite-member',
    method: 'POST',
    path,
    audience: 'public',
    fresh: true,
    handle: async (x) => {
      const { organisation: organisationId } = x.params;
      const form = await x.form();
      const typed = {
        ...readRole(form),
        email: form.text('email'),
        name: form.text('name'),
        language: form.text('language'),
      };
      const parsed = parseForm(inviteForm, form);
      if (!isKey(organisationId) || !parsed.ok) {
        const errors = parsed.ok ? {} : errorWords(x.language, parsed.errors);
        return invitePage(x, { typed, errors });
      }
      const { email, role } = parsed.value;
      const { name, language } = typed;
      const result = await x.act(inviteMember, {
        organisationId,
        role,
        email,
        name,
        language: isLanguage(language) ? language : x.language,
        ...chosenPlaces(typed),
      });
      if (result.ok) return x.redirect(memberPaths.show(x.language, organisationId, 'invited'));
      if (result.reason === 'unknown') return x.notFound();
      if (result.reason === 'not-allowed') return x.forbidden();
      return invitePage(x, { typed, errors: roleErrors(x.language, result.reason) });
    },
  },
];

async function invitePage(x: Exchange, shown: { typed: TypedInvitation; errors: FieldErrors }): Promise<Response> {
  const found = await loadOrganisation(x, async (db, organisation) => ({
    choices: await loadRoleChoices(x, db, organisation),
  }));
  if (found === null) return x.notFound();
  const { organisation, choices } = found;
  if (choices.roles.length === 0) return x.forbidden();
  return x.page({
    title: memberTexts.in(x.language)('invite.title'),
    ...(Object.keys(shown.errors).length > 0 ? { status: 422 as const } : {}),
    body: (
      <InviteMemberPage
        language={x.language}
        place={{ id: organisation.id, name: organisation.name, listed: maySeeOrganisations(x.actor) }}
        choices={choices}
        {...shown}
      />
    ),
  });
}
