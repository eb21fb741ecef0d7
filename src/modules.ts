import { settingFault } from './environment-schema.ts';
import { accountsModule, openAccounts, type ProviderSettings } from './modules/accounts/index.ts';
import { administrationModule } from './modules/administration/index.ts';
import { callsModule } from './modules/calls/index.ts';
import { demoModule } from './modules/demo/index.ts';
import { forgetReplyAddresses, homeModule, homePersonalData } from './modules/home/index.ts';
import { mandatesModule } from './modules/mandates/index.ts';
import { endHandovers, openOrganisations, organisationsModule } from './modules/organisations/index.ts';
import {
  personalTables,
  privacyJobsOf,
  privacyModule,
  replayErasures,
  type PersonalSources,
} from './modules/privacy/index.ts';
import type { Agency } from './platform/agency/agency.ts';
import type { KeptFiles } from './platform/files/sweep-files.ts';
import type { AfterRestore, DueJob, Module } from './platform/module.ts';
import { shownSettings } from './setting-list.ts';

export type ModulesOptions = {
  demo: boolean;
  agency: Agency;
  resetDemo: ((station: string) => void) | null;
  /** Whose accounts people may sign in with. */
  provider?: ProviderSettings | undefined;
  /** What the operator has set; none where nobody asks for the page of settings. */
  environment?: Readonly<Record<string, string | undefined>>;
};

const offers: readonly Module[] = [callsModule];
const matters = offers.flatMap((module) => module.matters ?? []);

/** The modules of the programmes, in the order of the chain. */
const chain: readonly Module[] = [accountsModule, organisationsModule, mandatesModule({ matters }), ...offers];

/** What people can hand over, as each module tells it. */
const holdings = chain.flatMap((module) => (module.holdings === undefined ? [] : [module.holdings]));

/** Who declares personal data, in the order of the chain. */
const personalSources: PersonalSources = [
  ...chain.flatMap(({ personalData }) => (personalData === undefined ? [] : [personalData])),
  homePersonalData,
];

/** Every job of the platform. */
export const jobsOf = (): readonly DueJob[] => [
  ...chain.flatMap((module) => module.jobs ?? []),
  endHandovers(holdings),
  forgetReplyAddresses,
  ...privacyJobsOf(personalSources),
];

/** Every table with personal data, in the order rows of it are erased. */
export const personalTablesOf = (): ReturnType<typeof personalTables> => personalTables(personalSources);

/** Who names files. */
export const keptFilesOf = (): readonly KeptFiles[] =>
  chain.flatMap(({ keptFiles }) => (keptFiles === undefined ? [] : [keptFiles]));

/** What is done with a copy of an earlier state. */
export const afterRestoreOf = (): readonly AfterRestore[] => [
  ...chain.flatMap(({ afterRestore }) => (afterRestore === undefined ? [] : [afterRestore])),
  replayErasures(personalTablesOf()),
];

/** Every module of an installation; a demo has one more. */
export function modulesOf({ demo, agency, resetDemo, provider, environment = {} }: ModulesOptions): readonly Module[] {
  const open = chain.map((module) => {
    if (module === accountsModule) return openAccounts({ provider });
    return module === organisationsModule ? openOrganisations({ agency, holdings }) : module;
  });
  const withDemo = demo ? [...open, demoModule({ jobs: jobsOf(), resetDemo })] : open;
  const guarded = [...withDemo, privacyModule({ sources: personalSources, agency })];
  const administration = administrationModule({
    modules: () => [...guarded, home],
    settings: () => shownSettings(environment),
    settingFault,
  });
  const home: Module = homeModule({ modules: [...guarded, administration], agency, demo });
  return [...guarded, administration, home];
}
