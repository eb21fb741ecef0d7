import { holds, type Actor } from '../../../../platform/actions/actor.ts';
import type { Language } from '../../../../platform/i18n/languages.ts';
import { homePaths } from '../../../home/index.ts';
import { memberPaths, organisationPaths } from '../../../organisations/index.ts';
import type { AttentionKind } from '../../domain/attention.ts';
import { mayAdminister, mayReadPeople } from '../../domain/policy.ts';
import { administrationPaths } from '../paths.ts';
import type { Area } from './page.tsx';

/** The parts an actor may open, in the order in which they are needed. */
export function areasFor(actor: Actor, language: Language): Area[] {
  const administers = mayAdminister(actor);
  const readsPeople = mayReadPeople(actor);
  const all: readonly (Area & { open: boolean })[] = [
    { name: 'people', href: administrationPaths.people(language), open: readsPeople },
    { name: 'organisations', href: memberPaths.list(language), open: readsPeople },
    { name: 'register', href: organisationPaths.register(language), open: administers },
    { name: 'jobs', href: administrationPaths.jobs(language), open: true },
    { name: 'letters', href: administrationPaths.letters(language), open: true },
    { name: 'audit', href: administrationPaths.audit(language), open: true },
    { name: 'languages', href: administrationPaths.languages(language), open: true },
    { name: 'settings', href: administrationPaths.settings(language), open: true },
    { name: 'feedback', href: homePaths.feedbackList(language), open: readsFeedback(actor) },
  ];
  return all.filter(({ open }) => open).map(({ name, href }) => ({ name, href }));
}

/** Where something is looked after; the own account's page for what everybody sees to. */
export function placeOf(kind: AttentionKind, language: Language): string {
  const places: Record<AttentionKind, string> = {
    'jobs-late': administrationPaths.jobs(language),
    'jobs-failed': administrationPaths.jobs(language),
    'letters-failed': administrationPaths.letters(language, { state: 'failed' }),
    'letters-retrying': administrationPaths.letters(language, { state: 'retrying' }),
    'backup-never': administrationPaths.settings(language),
    'backup-old': administrationPaths.settings(language),
    'register-none': organisationPaths.register(language),
    'register-old': organisationPaths.register(language),
    factor: administrationPaths.people(language),
    languages: administrationPaths.languages(language),
    feedback: homePaths.feedbackList(language),
  };
  return places[kind];
}

const readsFeedback = (actor: Actor): boolean => holds(actor, 'agency', 'administrator', 'programme-lead', 'adviser');
