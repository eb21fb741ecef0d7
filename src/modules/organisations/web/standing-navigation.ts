import type { Actor } from '../../../platform/actions/actor.ts';
import type { Language } from '../../../platform/i18n/languages.ts';
import type { NavigationLink } from '../../../platform/module.ts';
import { mayBeDeputised } from '../domain/absence.ts';
import { mayKeepOrganisations } from '../domain/policy.ts';
import { standingTexts } from '../texts/standing/standing-texts.ts';
import { standingPaths } from './standing-paths.ts';

/** The way to an organisation for who has none yet, absences for whoever can be deputised, and the list of open claims for who decides about them in the agency. */
export function standingNavigation(actor: Actor, language: Language): NavigationLink[] {
  const t = standingTexts.in(language);
  const away = actor.memberships.some(({ role, standsIn }) => standsIn === undefined && mayBeDeputised(role));
  const isNobodysYet = actor.personId !== null && actor.memberships.length === 0;
  return [
    ...(isNobodysYet ? [{ href: standingPaths.startClaim(language), label: t('claim.nav') }] : []),
    ...(away ? [{ href: standingPaths.absences(language), label: t('absence.nav'), place: 'menu' as const }] : []),
    ...(mayKeepOrganisations(actor)
      ? [{ href: standingPaths.claims(language), label: t('claims.nav'), place: 'menu' as const }]
      : []),
  ];
}
