import type { Agency } from '../../platform/agency/agency.ts';
import type { Language } from '../../platform/i18n/languages.ts';
import type { DueJob, Module } from '../../platform/module.ts';
import type { PersonalData } from '../../platform/personal-data.ts';
import { mayGuard, mayReadRecord } from './domain/policy.ts';
import { erasingOrder, type RecordedTable } from './erasing-order.ts';
import { privacyJobs } from './jobs/privacy-jobs.ts';
import { ownPersonalData } from './personal-data.ts';
import { columnTexts } from './texts/columns/column-texts.ts';
import { privacyTexts } from './texts/privacy-texts.ts';
import { guardRoutes } from './web/guard/routes.tsx';
import { ownDataRoutes } from './web/own-data/routes.tsx';
import { privacyPaths } from './web/paths.ts';
import { recordRoutes } from './web/record/routes.tsx';

/** What the modules say of their personal data, in the order of the chain. */
export type PersonalSources = readonly NonNullable<Module['personalData']>[];

export type PrivacyOptions = { sources: PersonalSources; agency: Agency };

/** Every table with personal data, in the order rows are erased. */
export const personalTables = (sources: PersonalSources): RecordedTable[] =>
  erasingOrder([...sources, ownPersonalData].map((source) => source('de')));

/** Answers to requests and the nightly erasing. */
export const privacyJobsOf = (sources: PersonalSources): readonly DueJob[] => privacyJobs(personalTables(sources));

/** Puts the module together; it comes last, since it reads what the others declare. */
export function privacyModule({ sources, agency }: PrivacyOptions): Module {
  const tables = personalTables(sources);
  const recordsIn = (language: Language): PersonalData[] =>
    [...sources, ownPersonalData].flatMap((source) => source(language));
  const options = { tables, recordsIn, agency };
  return {
    name: 'privacy',
    texts: [privacyTexts, columnTexts],
    routes: [...ownDataRoutes(options), ...guardRoutes(options), ...recordRoutes(options)],
    gallery: async () => (await import('./web/privacy.gallery.tsx')).gallery,
    navigation: (actor, language) => {
      const t = privacyTexts.in(language);
      if (mayGuard(actor)) return [{ href: privacyPaths.board(language), label: t('nav.board'), place: 'menu' }];
      return mayReadRecord(actor)
        ? [{ href: privacyPaths.record(language), label: t('record.title'), place: 'menu' }]
        : [];
    },
    personalData: ownPersonalData,
  };
}
