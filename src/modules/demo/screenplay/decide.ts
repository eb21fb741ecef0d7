import { systemContext } from '../../../platform/db/database.ts';
import { inTransaction } from '../../../platform/db/transaction.ts';
import { fromBerlin } from '../../../platform/time/berlin.ts';
import {
  answerNotice,
  draftDecision,
  dropOut,
  findDecision,
  findNotice,
  presentForSignature,
  releaseDecision,
  releaseNotices,
  roundFacts,
  saveFeedback,
  signDecision,
  type StoredCall,
} from '../../calls/index.ts';
import { coordinationEmail } from './coordination-email.ts';
import type { PlayEvent, Stage } from './screenplay.ts';
import { actorAt, persona, as, theBids, theCall } from './stage.ts';

/** From the meeting to the reserve list. */
export const deciding: readonly PlayEvent[] = [
  { name: 'draft-decision', at: fromBerlin('2018-03-01', '13:00'), happen: withCall(draft) },
  { name: 'sign-decision', at: fromBerlin('2018-03-01', '15:00'), happen: withCall(sign) },
  { name: 'release-decision', at: fromBerlin('2018-03-02', '10:00'), happen: withCall(release) },
  { name: 'write-feedback', at: fromBerlin('2018-03-15', '16:00'), happen: withCall(writeFeedback) },
  { name: 'release-notices', at: fromBerlin('2018-03-16', '09:00'), happen: withCall(tellAll) },
  { name: 'accept', at: fromBerlin('2018-03-22', '11:00'), happen: withCall(acceptAll) },
  { name: 'drop-out', at: fromBerlin('2018-06-11', '10:00'), happen: withCall(oneDropsOut) },
  { name: 'reserve-accepts', at: fromBerlin('2018-06-14', '10:00'), happen: withCall(acceptAll) },
];

function withCall(part: (stage: Stage, call: StoredCall) => Promise<void>): PlayEvent['happen'] {
  return async (stage) => {
    const call = await theCall(stage);
    if (call !== null) await part(stage, call);
  };
}

const decisionOf = (stage: Stage, callId: string) =>
  inTransaction(stage.db, systemContext, (db) => findDecision(db, { callId }));

/** Seven instead of six, because sixth and seventh are too close, and the budget allows it. */
async function draft(stage: Stage, call: StoredCall): Promise<void> {
  if ((await decisionOf(stage, call.id)) !== null) return;
  const { standings, panel, out } = await inTransaction(stage.db, systemContext, (db) => roundFacts(db, call));
  const ranked = standings.map(({ interestId }) => interestId);
  const present = panel.filter(({ personId, votes }) => votes && !out.has(personId)).map(({ personId }) => personId);
  const chair = await persona(stage, 'chair');
  const content = {
    selected: ranked.slice(0, 7),
    reserve: ranked.slice(7, 10),
    present,
    numberReason:
      'Platz 6 und 7 liegen zu dicht für eine klare Reihenfolge; beide ergänzen die Auswahl um eine weitere Region.',
    orderReason: '',
    budgetChecked: true,
    budgetNote: 'Sieben Plätze zu 90.000 Euro sind 630.000 Euro und damit gedeckt.',
    note: '',
    metAt: fromBerlin('2018-03-01', '10:00'),
    answerUntil: fromBerlin('2018-04-01'),
    reserveValidUntil: fromBerlin('2019-01-01'),
  };
  const drafted = await as(stage, chair)(draftDecision, { callId: call.id, revision: 0, content });
  if (drafted.ok) await as(stage, chair)(presentForSignature, { callId: call.id, revision: drafted.value.revision });
}

async function sign(stage: Stage, call: StoredCall): Promise<void> {
  const decision = await decisionOf(stage, call.id);
  if (decision?.state !== 'for-signature' || decision.hash === null) return;
  for (const key of ['chair', 'panel-1', 'panel-2']) {
    await as(stage, await persona(stage, key))(signDecision, { decisionId: decision.id, hash: decision.hash });
  }
}

async function release(stage: Stage, call: StoredCall): Promise<void> {
  const decision = await decisionOf(stage, call.id);
  if (decision !== null) await as(stage, await persona(stage, 'lead'))(releaseDecision, { decisionId: decision.id });
}

async function writeFeedback(stage: Stage, call: StoredCall): Promise<void> {
  const adviser = await persona(stage, 'adviser');
  for (const { id } of await theBids(stage, call.id)) {
    const notice = await inTransaction(stage.db, systemContext, (db) => findNotice(db, id));
    if (notice?.preparedAt !== null) continue;
    const words = call.content.criteria.map(
      ({ key, title }) => [key, notice.feedback[key] ?? `${title.de}: siehe Gespräch.`] as const,
    );
    const contact = `${call.content.contact.name.de}, ${call.content.contact.phone}`;
    await as(stage, adviser)(saveFeedback, {
      interestId: id,
      feedback: Object.fromEntries(words),
      contact,
      revision: notice.revision,
    });
  }
}

async function tellAll(stage: Stage, call: StoredCall): Promise<void> {
  await as(stage, await persona(stage, 'lead'))(releaseNotices, { callId: call.id });
}

async function acceptAll(stage: Stage, call: StoredCall): Promise<void> {
  for (const { id, name, state } of await theBids(stage, call.id)) {
    if (state !== 'selected') continue;
    const coordination = await actorAt(stage, coordinationEmail(name));
    await as(stage, coordination)(answerNotice, {
      interestId: id,
      response: 'accepted',
      reason: '',
      channel: 'online',
    });
  }
}

async function oneDropsOut(stage: Stage, call: StoredCall): Promise<void> {
  const line = (await theBids(stage, call.id)).find(
    ({ name, state }) => name === 'Landkreis Probe' && state === 'accepted',
  );
  if (line === undefined) return;
  const coordination = await actorAt(stage, coordinationEmail(line.name));
  await as(stage, coordination)(dropOut, {
    interestId: line.id,
    reason: 'Nach der Haushaltssperre fehlen die Stellen für die Anleitung.',
    channel: 'online',
  });
}
