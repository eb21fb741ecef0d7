import type { Language } from '../../../../platform/i18n/languages.ts';
import type { ArchiveOffer, Hold, Proof, SetPeriod } from '../../domain/guarded.ts';
import type { PrivacyRequest } from '../../domain/request.ts';
import type { BoardAct } from '../paths.ts';

/** What is past its end, with its words. */
export type ShownDue = { what: string; offered: number; held: number; leftover: number };

/** Everything the officer's page shows. */
export type BoardProps = {
  language: Language;
  due: readonly ShownDue[];
  offers: readonly ArchiveOffer[];
  holds: readonly Hold[];
  requests: readonly PrivacyRequest[];
  periods: readonly SetPeriod[];
  proofs: readonly Proof[];
  brokenProof: number | null;
  done: BoardAct | null;
  /** What was typed into a form that was refused, and what is wrong, by field. */
  values: Readonly<Record<string, string>>;
  errors: Readonly<Record<string, string>>;
};
