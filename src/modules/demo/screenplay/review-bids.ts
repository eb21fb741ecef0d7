import { systemContext } from '../../../platform/db/database.ts';
import { inTransaction } from '../../../platform/db/transaction.ts';
import { fromBerlin } from '../../../platform/time/berlin.ts';
import {
  assignReviewers,
  checkFormally,
  decideConflict,
  declareConflict,
  findProgress,
  formalItemsOf,
  submitReview,
  type StoredCall,
} from '../../calls/index.ts';
import { personas } from '../domain/personas.ts';
import { bids } from './cast.ts';
import { musterstadt } from './musterstadt.ts';
import type { PlayEvent, Stage } from './screenplay.ts';
import { persona, as, theBids, theCall } from './stage.ts';

/** From the formal check to the last review. */
export const reviewing: readonly PlayEvent[] = [
  { name: 'formal-check', at: fromBerlin('2018-02-14', '10:00'), happen: withCall(checkAll) },
  { name: 'conflicts', at: fromBerlin('2018-02-15', '18:00'), happen: withCall(declareAll) },
  { name: 'chair-decides', at: fromBerlin('2018-02-16', '09:00'), happen: withCall(chairDecides) },
  { name: 'assign', at: fromBerlin('2018-02-16', '11:00'), happen: withCall(assign) },
  {
    name: 'first-reviews',
    at: fromBerlin('2018-02-19', '18:00'),
    happen: withCall((stage, call) => review(stage, call, ['panel-1', 'panel-2'])),
  },
  {
    name: 'last-reviews',
    at: fromBerlin('2018-02-27', '18:00'),
    happen: withCall((stage, call) => review(stage, call, panelKeys)),
  },
];

const panelKeys = personas.filter(({ group }) => group === 'panel').map(({ key }) => key);

type Part = (stage: Stage, call: StoredCall) => Promise<void>;

function withCall(part: Part): PlayEvent['happen'] {
  return async (stage) => {
    const call = await theCall(stage);
    if (call !== null) await part(stage, call);
  };
}

async function checkAll(stage: Stage, call: StoredCall): Promise<void> {
  const adviser = await persona(stage, 'adviser');
  const findings = formalItemsOf(call.content).map((item) => ({ item, result: 'met' as const, note: '' }));
  for (const { id } of (await theBids(stage, call.id)).filter(({ state }) => state === 'submitted')) {
    await as(stage, adviser)(checkFormally, { interestId: id, findings, outcome: 'ok', reason: '' });
  }
}

/** One member works for a bidder, another is unsure; the chair decides. */
async function declareAll(stage: Stage, call: StoredCall): Promise<void> {
  const checked = (await theBids(stage, call.id)).filter(({ state }) => state === 'formally-ok');
  for (const key of panelKeys) {
    const declarations = checked.map(({ id, name }) => ({ interestId: id, ...declarationOf(key, name) }));
    await as(stage, await persona(stage, key))(declareConflict, { callId: call.id, declarations });
  }
}

function declarationOf(key: string, name: string): { declared: 'none' | 'excluded' | 'concern'; note: string } {
  if (key === 'panel-3' && name === 'Beispielkreis') {
    return { declared: 'excluded', note: 'Ich arbeite dort in der Kreisverwaltung.' };
  }
  if (key === 'panel-4' && name === 'Neu-Muster') {
    return { declared: 'concern', note: 'Ich habe dort vor Jahren einen Vortrag gehalten.' };
  }
  return { declared: 'none', note: '' };
}

async function chairDecides(stage: Stage, call: StoredCall): Promise<void> {
  const chair = await persona(stage, 'chair');
  const lines = await theBids(stage, call.id);
  const interestOf = (name: string): string => lines.find((line) => line.name === name)?.id ?? '';
  const excluded = await persona(stage, 'panel-3');
  const unsure = await persona(stage, 'panel-4');
  await as(stage, chair)(decideConflict, {
    callId: call.id,
    interestId: interestOf('Beispielkreis'),
    personId: excluded.personId,
    out: true,
    reason: 'Beschäftigt bei der bewerbenden Kommune.',
  });
  await as(stage, chair)(decideConflict, {
    callId: call.id,
    interestId: interestOf('Neu-Muster'),
    personId: unsure.personId,
    out: false,
    reason: 'Ein einzelner Vortrag vor Jahren begründet keine Nähe.',
  });
}

async function assign(stage: Stage, call: StoredCall): Promise<void> {
  await as(stage, await persona(stage, 'lead'))(assignReviewers, { callId: call.id });
}

async function review(stage: Stage, call: StoredCall, keys: readonly string[]): Promise<void> {
  const people = new Map<string, string>();
  for (const key of keys) people.set((await persona(stage, key)).personId, key);
  const names = new Map((await theBids(stage, call.id)).map(({ id, name }) => [id, name]));
  // A wide gap asks a third person, whose review then is open as well.
  for (let round = 0; round < 3; round += 1) {
    const progress = await inTransaction(stage.db, systemContext, (db) => findProgress(db, call.id));
    const open = progress.filter(
      ({ state, isOut, personId }) => state === 'assigned' && !isOut && people.has(personId),
    );
    for (const { interestId, personId } of open) {
      const key = people.get(personId) ?? '';
      const scores = scoresOf(call, names.get(interestId) ?? '', key);
      await as(stage, await persona(stage, key))(submitReview, { interestId, scores, remark: '', revision: 0 });
    }
  }
}

const comments = [
  'Dazu steht nichts da.',
  'Bleibt sehr allgemein.',
  'Ein Anfang, einiges ist offen.',
  'Gut und nachvollziehbar.',
  'Sehr überzeugend, mit klaren Zusagen.',
];

/** Points around the bid's quality; each reviewer is a little stricter or milder, the same for everyone. */
function scoresOf(call: StoredCall, name: string, key: string): Record<string, { points: number; comment: string }> {
  const quality = [...bids, musterstadt].find(({ place }) => place === name)?.quality ?? 2;
  const strictness = (panelKeys.indexOf(key) - 2.5) * 0.22;
  const entries = call.content.criteria.map(({ key: criterion }, index) => {
    const wave = Math.sin(name.length * 1.7 + index * 2.3 + panelKeys.indexOf(key)) * 0.6;
    const points = Math.max(0, Math.min(4, Math.round(quality + wave - strictness)));
    return [criterion, { points, comment: comments[points] ?? '' }] as const;
  });
  return Object.fromEntries(entries);
}
