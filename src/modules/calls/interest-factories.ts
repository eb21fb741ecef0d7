import { perform } from '../../platform/actions/action.ts';
import { system, type Actor } from '../../platform/actions/actor.ts';
import type { Db } from '../../platform/db/database.ts';
import { toBerlin } from '../../platform/time/berlin.ts';
import { days, plus, type Instant } from '../../platform/time/instant.ts';
import { seedDemoPlaces } from '../organisations/index.ts';
import { addPartner } from './actions/add-partner.ts';
import { answerAsPartner } from './actions/answer-as-partner.ts';
import { recordSignOff } from './actions/record-sign-off.ts';
import { saveAnswers } from './actions/save-answers.ts';
import { startInterest } from './actions/start-interest.ts';
import type { CallContent } from './domain/call-content.ts';
import type { StoredCall } from './domain/call-record.ts';
import { insertPublishedCall, sampleCallContent } from './factories.ts';
import { sampleAnswers } from './sample-answers.ts';

/** A call that is open now, for 10 days more, and the demo's places. Needs the rights of the system. */
export async function insertOpenCall(
  db: Db,
  now: Instant,
  content: Partial<CallContent> = {},
): Promise<{ call: StoredCall; places: { id: string; label: string }[] }> {
  const times = { opensAt: plus(now, -days(10)), closesAt: plus(now, days(10)), publishedAt: plus(now, -days(11)) };
  const call = await insertPublishedCall(db, { ...times, content: sampleCallContent(content) });
  return { call, places: await seedDemoPlaces(db) };
}

type Begun = { id: string; handle: string };

/** A draft of a place of the demo. */
export async function beginDraft(
  db: Db,
  actor: Actor,
  { call, placeId }: { call: StoredCall; placeId: string },
): Promise<Begun> {
  const result = await perform({ db, actor }, startInterest, { slug: call.slug, placeId, language: 'de' });
  if (!result.ok) throw new Error(`no draft: ${result.reason}`);
  return result.value;
}

/** Fills a draft in until it can be handed in: answers, a partner's confirmation, the head's signature on paper. */
export async function completeDraft(
  db: Db,
  { handle, call, now }: { handle: string; call: StoredCall; now: Instant },
): Promise<void> {
  const acting = { db, actor: system };
  const answers = Object.entries(sampleAnswers(call.content)).map(([question, value]) => ({
    question,
    value,
    revision: 1,
  }));
  await perform(acting, saveAnswers, { handle, answers });
  const partner = {
    kind: 'migrant-organisation',
    name: 'Verein Probe',
    email: 'verein@beispiel.example',
    phone: '',
    language: 'de' as const,
  };
  const added = await perform(acting, addPartner, { handle, ...partner, allowance: '30 Euro je Stunde' });
  if (!added.ok) throw new Error(`no partner: ${added.reason}`);
  await perform(acting, answerAsPartner, {
    token: added.value.token,
    answer: 'confirmed',
    signer: 'Vorsitz',
    reservation: '',
  });
  const signedOn = toBerlin(now).date;
  await perform(acting, recordSignOff, {
    handle,
    name: 'Robin Muster',
    functionTitle: 'Landrat',
    signedOn,
    fileId: null,
  });
}
