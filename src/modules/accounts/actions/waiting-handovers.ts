import { asSystem } from '../../../platform/db/as-system.ts';
import type { Reading, Waiting } from '../../../platform/module.ts';
import { mayApproveHandover, maySeeHandovers } from '../domain/handover.ts';
import { findUnapproved } from '../store/handovers.ts';
import { handoverTexts } from '../texts/handover/handover-texts.ts';
import { accountPaths } from '../web/paths.ts';

/** Hand-overs a colleague asked for and the reader could agree to. */
export async function waitingHandovers({ db, actor, language }: Reading): Promise<Waiting[]> {
  if (!maySeeHandovers(actor)) return [];
  const t = handoverTexts.in(language);
  const open = await asSystem(db, (system) => findUnapproved(system));
  return open
    .filter((handover) => mayApproveHandover(actor, handover))
    .map(({ personId }) => ({
      title: t('waiting.title'),
      href: accountPaths.staffHandOver(language, personId),
      line: t('waiting.line'),
      status: { words: t('waiting.status'), tone: 'due' },
      task: { words: t('waiting.task'), until: null },
    }));
}
