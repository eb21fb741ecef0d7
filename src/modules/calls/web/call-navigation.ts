import type { Actor } from '../../../platform/actions/actor.ts';
import type { Language } from '../../../platform/i18n/languages.ts';
import type { NavigationLink } from '../../../platform/module.ts';
import { mayAnswerForMinistry, mayReadEvidence } from '../domain/policy.ts';
import { callTexts } from '../texts/call/call-texts.ts';
import { callPaths } from './call-paths.ts';

/** The word of the navigation for a reader: the agency's calls, the ministry's consents, or the public list. */
export function callNavigation(actor: Actor, language: Language): readonly NavigationLink[] {
  const t = callTexts.in(language);
  if (mayReadEvidence(actor)) return [{ href: callPaths.manage(language), label: t('manage.title') }];
  const list = { href: callPaths.list(language), label: t('list.title') };
  return mayAnswerForMinistry(actor) ? [{ href: callPaths.ministry(language), label: t('consents.nav') }, list] : [list];
}
