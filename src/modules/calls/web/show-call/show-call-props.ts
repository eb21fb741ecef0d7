import type { ComponentChildren } from 'preact';
import type { Language } from '../../../../platform/i18n/languages.ts';
import type { Instant } from '../../../../platform/time/instant.ts';
import type { LocalText } from '../../domain/call-content.ts';
import type { CallPhase } from '../../domain/call-phase.ts';
import type { PublishedEnquiry } from '../../domain/enquiry.ts';
import type { CallTerms } from '../../domain/working-terms.ts';

/** What of a published version the page names. */
export type VersionFacts = { version: number; hash: string; note: LocalText | null; publishedAt: Instant };

export type ShowCallPageProps = {
  language: Language;
  call: CallTerms & { slug: string; fileNumber: string; cancelReason: LocalText | null };
  phase: CallPhase;
  now: Instant;
  versions: readonly VersionFacts[];
  enquiries: readonly PublishedEnquiry[];
  /** What the published selection shows, once there is one. */
  selection?: ComponentChildren;
  /** Shown to its makers before it is public. */
  preview?: boolean;
  /** Part of another page: its title is a heading below that page's. */
  embedded?: boolean;
};
