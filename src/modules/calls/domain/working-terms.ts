import type { Instant } from '../../../platform/time/instant.ts';
import type { CallContent } from './call-content.ts';

/** What publication freezes: the content and when it is open. */
export type CallTerms = { content: CallContent; opensAt: Instant; closesAt: Instant };

type Editable = CallTerms & { stage: string; amendment: CallTerms | null };

/** What is being worked on: the draft itself, or after publication the amendment being prepared. */
export const workingTerms = ({ amendment, content, opensAt, closesAt }: Editable): CallTerms =>
  amendment ?? { content, opensAt, closesAt };

/** Whether the call can be edited now; else why not. */
export function editingFault({ stage, amendment }: Editable): 'with-ministry' | 'published' | 'cancelled' | null {
  if (stage === 'draft') return null;
  if (stage === 'published') return amendment === null ? 'published' : null;
  return stage === 'cancelled' ? 'cancelled' : 'with-ministry';
}
