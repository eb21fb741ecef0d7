import type { Actor } from '../../../platform/actions/actor.ts';
import type { Language } from '../../../platform/i18n/languages.ts';
import type { NavigationLink } from '../../../platform/module.ts';
import { maySeeOrganisations } from '../domain/policy.ts';
import { keepingRoles } from '../domain/roles.ts';
import { memberTexts } from '../texts/members/members-texts.ts';
import { memberPaths } from './member-paths.ts';

/** The list for staff who look things up, else the first organisation somebody keeps; its page leads to the others. */
export function memberNavigation(actor: Actor, language: Language): NavigationLink[] {
  const t = memberTexts.in(language);
  if (maySeeOrganisations(actor)) return [{ href: memberPaths.list(language), label: t('nav.all') }];
  const own = actor.memberships.find(({ role }) => keepingRoles.some((keeping) => keeping === role));
  return own === undefined ? [] : [{ href: memberPaths.show(language, own.organisationId), label: t('nav.own') }];
}
