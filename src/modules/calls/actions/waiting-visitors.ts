import { formatsIn } from '../../../platform/i18n/formats.ts';
import type { Reading, Waiting } from '../../../platform/module.ts';
import { localText } from '../domain/call-content.ts';
import { callPhase } from '../domain/call-phase.ts';
import type { StoredCall } from '../domain/call-record.ts';
import { waySteps } from '../domain/way-steps.ts';
import { findPublicCalls } from '../store/calls.ts';
import { callTexts } from '../texts/call/call-texts.ts';
import { callPaths } from '../web/call-paths.ts';

/** For somebody who just looks: open calls with their deadline, then those announced. */
export async function waitingVisitors({ db, actor, now, language }: Reading): Promise<Waiting[]> {
  if (actor.personId !== null) return [];
  const calls = await findPublicCalls(db);
  return calls.flatMap((call) => shown(call, { now, language }) ?? []);
}

function shown(call: StoredCall, { now, language }: Pick<Reading, 'now' | 'language'>): Waiting | null {
  const phase = callPhase(call, now);
  if (phase !== 'open' && phase !== 'announced') return null;
  const t = callTexts.in(language);
  const words = (text: Parameters<typeof localText>[0]): string => localText(text, language).words;
  const { date } = formatsIn(language);
  const item = {
    title: words(call.content.title),
    href: callPaths.show(language, call.slug),
    line: words(call.content.summary),
    status: { words: t(`phase.${phase}`), tone: phase === 'open' ? ('go' as const) : ('neutral' as const) },
    way: waySteps(call.content.milestones, now).map(({ milestone, at, state }) => ({
      title: words(milestone.title),
      line: milestone.words === undefined ? date(at) : words(milestone.words),
      state: state === 'past' ? ('done' as const) : state,
    })),
  };
  return phase === 'open' ? { ...item, task: { words: t('list.read'), until: call.closesAt } } : item;
}
