import type { Actor } from '../../../platform/actions/actor.ts';
import type { Language } from '../../../platform/i18n/languages.ts';
import type { NavigationLink } from '../../../platform/module.ts';
import { mayBeDeputised } from '../domain/absence.ts';
import { mayKeepOrganisations } from '../domain/policy.ts';
import { standingTexts } from '../texts/standing/standing-texts.ts';
import { standingPaths } from './standing-paths.ts';

/** Absences for whoever can be deputised, and the list of open claims for who decides about them in the agency. */
export function standingNavigation(actor: Actor, language: Language): NavigationLink[] {
  const t = standingTexts.in(language);
  const away = actor.memberships.some(({ role, standsIn }) => standsIn === undefined && mayBeDeputised(role));
  return [
    ...(away ? [{ href: standingPaths.absences(language), label: t('absence.nav') }] : []),
    ...(mayKeepOrganisations(actor) ? [{ href: standingPaths.claims(language), label: t('claims.nav') }] : []),
  ];
}
