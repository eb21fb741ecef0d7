import type { Actor } from '../../../platform/actions/actor.ts';
import type { Language } from '../../../platform/i18n/languages.ts';
import type { NavigationLink } from '../../../platform/module.ts';
import { mayKeepOrganisations } from '../domain/policy.ts';
import { standingTexts } from '../texts/standing/standing-texts.ts';
import { standingPaths } from './standing-paths.ts';

/** The list of open claims for who decides about them in the agency; others meet theirs on the start page. */
export const standingNavigation = (actor: Actor, language: Language): NavigationLink[] =>
  mayKeepOrganisations(actor)
    ? [{ href: standingPaths.claims(language), label: standingTexts.in(language)('claims.nav') }]
    : [];
