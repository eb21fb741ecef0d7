/** Personal data over all modules: what is told, erased, kept, held and proved. */
export { replayErasures } from './actions/replay-erasures.ts';
export { type RecordedTable } from './erasing-order.ts';
export { findErasures } from './store/erasures.ts';
export { personalTables, privacyJobsOf, privacyModule, type PersonalSources } from './manifest.ts';
