import type { Actor } from '../../../platform/actions/actor.ts';
import type { Language } from '../../../platform/i18n/languages.ts';
import type { NavigationLink } from '../../../platform/module.ts';
import { cardOrganisations } from '../domain/card.ts';
import { wayTexts } from '../texts/ways/way-texts.ts';
import { accountPaths } from './paths.ts';

/** For who hands out cards. */
export const cardNavigation = (actor: Actor, language: Language): readonly NavigationLink[] =>
  cardOrganisations(actor).length === 0
    ? []
    : [{ href: accountPaths.cards(language), label: wayTexts.in(language)('cards.nav'), place: 'menu' }];
