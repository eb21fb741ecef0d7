import type { Reading, Waiting } from '../../../platform/module.ts';
import { mayKeepRegister } from '../domain/register-policy.ts';
import { countOpenMoveChecks } from '../store/move-checks.ts';
import { findOpenSuccessors } from '../store/place-successors.ts';
import { organisationTexts } from '../texts/organisation-texts.ts';
import { organisationPaths } from '../web/paths.ts';

/** What of the register waits for a person: organisations that could not follow their place, and successors to confirm. */
export async function waitingRegister({ db, actor, language }: Reading): Promise<Waiting[]> {
  if (!mayKeepRegister(actor)) return [];
  const t = organisationTexts.in(language);
  const counts = { checks: await countOpenMoveChecks(db), proposals: (await findOpenSuccessors(db)).length };
  return (['checks', 'proposals'] as const)
    .filter((what) => counts[what] > 0)
    .map((what) => ({
      title: t(`waiting.${what}`),
      href: organisationPaths.register(language),
      line: t(`waiting.${what}.line`, { count: counts[what] }),
      status: { words: t('waiting.todo'), tone: 'due' },
      task: { words: t(`waiting.${what}.task`), until: null },
    }));
}
