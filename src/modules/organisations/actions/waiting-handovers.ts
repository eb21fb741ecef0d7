import type { Reading, Waiting } from '../../../platform/module.ts';
import { findOfferedTo } from '../store/handovers.ts';
import { standingTexts } from '../texts/standing/standing-texts.ts';
import { standingPaths } from '../web/standing-paths.ts';

/** Handovers that wait for the reader's yes or no. */
export async function waitingHandovers({ db, actor, language }: Reading): Promise<Waiting[]> {
  if (actor.personId === null) return [];
  const t = standingTexts.in(language);
  return (await findOfferedTo(db, actor.personId)).map(({ handle, organisation }) => ({
    title: t('waiting.handover', { organisation }),
    href: standingPaths.handover(language, handle),
    line: t('waiting.handover.line'),
    status: { words: t('handover.state.offered'), tone: 'due' },
    task: { words: t('waiting.handover.task'), until: null },
  }));
}
