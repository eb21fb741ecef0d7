import type { Language } from '../../../../platform/i18n/languages.ts';
import type { CallPhase } from '../../domain/call-phase.ts';
import type { MinistryStep, StoredCall } from '../../domain/call-record.ts';
import type { PublicationFault } from '../../domain/publication-check.ts';
import type { ScheduleWarning } from '../../domain/schedule-warnings.ts';

/** What the page of a call shows its makers. */
export type PrepareCallPageProps = {
  language: Language;
  call: StoredCall;
  phase: CallPhase;
  faults: readonly PublicationFault[];
  warnings: readonly ScheduleWarning[];
  ministry: MinistryStep | null;
  openQuestions: number;
  mayPrepare: boolean;
};
