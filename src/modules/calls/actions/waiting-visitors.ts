import type { Reading, Waiting } from '../../../platform/module.ts';
import { days, plus } from '../../../platform/time/instant.ts';
import { localText } from '../domain/call-content.ts';
import { callPhase } from '../domain/call-phase.ts';
import type { StoredCall } from '../domain/call-record.ts';
import { findPublicCalls } from '../store/calls.ts';
import { callTexts } from '../texts/call/call-texts.ts';
import { callPaths } from '../web/call-paths.ts';
import { wayOfCall } from './way-of-call.ts';

/** How long a call stays on the start page after its deadline: until what came of it is known. */
const afterlife = days(365);

/**
 * For somebody who just looks: open calls with their deadline, those announced, and what becomes of those that closed.
 * Who is signed in has their own lines for these, but not yet for what is only announced.
 */
export async function waitingVisitors({ db, actor, now, language }: Reading): Promise<Waiting[]> {
  const published = await findPublicCalls(db);
  const calls = actor.personId === null ? published : published.filter((call) => callPhase(call, now) === 'announced');
  return calls.flatMap((call) => shown(call, { now, language }) ?? []);
}

function shown(call: StoredCall, { now, language }: Pick<Reading, 'now' | 'language'>): Waiting | null {
  const phase = callPhase(call, now);
  if (phase !== 'open' && phase !== 'announced' && !(phase === 'closed' && now < plus(call.closesAt, afterlife))) {
    return null;
  }
  const t = callTexts.in(language);
  const item = {
    title: localText(call.content.title, language).words,
    href: callPaths.show(language, call.slug),
    line: localText(call.content.summary, language).words,
    status: { words: t(`phase.${phase}`), tone: phase === 'open' ? ('go' as const) : ('neutral' as const) },
    way: wayOfCall(call, { now, language }),
  };
  return phase === 'open' ? { ...item, task: { words: t('list.read'), until: call.closesAt } } : item;
}
