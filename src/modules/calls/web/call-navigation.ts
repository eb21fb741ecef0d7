import type { Actor } from '../../../platform/actions/actor.ts';
import type { Language } from '../../../platform/i18n/languages.ts';
import type { NavigationLink } from '../../../platform/module.ts';
import { mayAnswerForMinistry, mayReadEvidence } from '../domain/policy.ts';
import { callTexts } from '../texts/call/call-texts.ts';
import { callPaths } from './call-paths.ts';

/** Staff go to the calls they work on, everyone else to what is published; the ministry also to what it is asked. */
export function callNavigation(actor: Actor, language: Language): NavigationLink[] {
  const t = callTexts.in(language);
  const calls = {
    href: mayReadEvidence(actor) ? callPaths.manage(language) : callPaths.list(language),
    label: t('list.title'),
  };
  const ministry = actor.scope === 'person' && mayAnswerForMinistry(actor);
  return ministry ? [calls, { href: callPaths.ministry(language), label: t('nav.consents') }] : [calls];
}
