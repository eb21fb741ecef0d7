import type { Matters, Module } from '../../platform/module.ts';
import { personalDataFrom } from '../../platform/personal-data.ts';
import { mandateHoldings } from './actions/mandate-holdings.ts';
import { waitingMandates } from './actions/waiting-mandates.ts';
import { watchMandates } from './jobs/watch-mandates.ts';
import { mandateRecords } from './store/personal-records.ts';
import { mandateTexts } from './texts/mandate-texts.ts';
import { acceptRoutes } from './web/accept-mandate/routes.tsx';
import { giveRoutes } from './web/give-mandate/routes.tsx';
import { listRoutes } from './web/list-mandates/routes.tsx';
import { recordRoutes } from './web/record-mandate/routes.tsx';
import { showRoutes } from './web/show-mandate/routes.tsx';

/** What the module says of itself. `matters`: what other modules let a Vollmacht be given for. */
export const mandatesModule = ({ matters }: { matters: readonly Matters[] }): Module => ({
  name: 'mandates',
  texts: [mandateTexts],
  // The address where a code is typed comes before those of single ones.
  routes: [
    ...acceptRoutes(matters),
    ...giveRoutes(matters),
    ...recordRoutes(matters),
    ...listRoutes(matters),
    ...showRoutes(matters),
  ],
  gallery: async () => (await import('./web/mandates.gallery.tsx')).gallery,
  jobs: [watchMandates(matters)],
  holdings: mandateHoldings(matters),
  waiting: (reading) => waitingMandates(reading, matters),
  personalData: (language) => personalDataFrom(mandateTexts.in(language), mandateRecords),
});
