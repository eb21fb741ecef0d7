import type { Actor } from '../../../platform/actions/actor.ts';
import { systemContext } from '../../../platform/db/database.ts';
import { inTransaction } from '../../../platform/db/transaction.ts';
import { fromBerlin, toBerlin } from '../../../platform/time/berlin.ts';
import { days, instant, plus, type Instant } from '../../../platform/time/instant.ts';
import {
  addPartner,
  enterForApplicant,
  recordPartnerAnswer,
  recordSignOff,
  saveAnswers,
  startInterest,
  submitInterest,
} from '../../calls/index.ts';
import { searchPlaces } from '../../organisations/index.ts';
import { answersOf } from './answers.ts';
import type { Bid } from './bid.ts';
import { bids } from './cast.ts';
import { coordinationEmail } from './coordination-email.ts';
import { musterstadt } from './musterstadt.ts';
import type { PlayEvent, Stage } from './screenplay.ts';
import { actorAt, interestOf, persona, as, theCall } from './stage.ts';

/** What Musterstadt leaves open for the visitor: two answers, two declarations, the partner's word and the sign-off. */
const leftOpen = ['development-link', 'budget-total', 'declaration', 'consent-publication'];

/** Bids are begun, written, and handed in; Probstadt three seconds too late. */
export const handingIn: readonly PlayEvent[] = [
  ...bids.flatMap((bid): PlayEvent[] => [
    { name: `begin ${bid.place}`, at: fromBerlin(bid.beginsOn, '09:15'), happen: (stage) => begin(stage, bid) },
    ...(bid.ending === 'abandoned'
      ? []
      : [{ name: `hand in ${bid.place}`, at: handingInAt(bid), happen: (stage: Stage) => handIn(stage, bid) }]),
  ]),
  { name: 'begin Musterstadt', at: fromBerlin('2018-01-18', '10:00'), happen: beginMusterstadt },
  { name: 'hand in Musterstadt', at: handingInAt(musterstadt), happen: (stage) => handIn(stage, musterstadt) },
];

function handingInAt(bid: Bid): Instant {
  const at = fromBerlin(bid.handsInOn, bid.time);
  return bid.ending === 'late' ? plus(at, 3000) : at;
}

async function begin(stage: Stage, bid: Bid, only?: readonly string[]): Promise<void> {
  const call = await theCall(stage);
  if (call === null || bid.channel === 'post') return;
  const coordination = await actorAt(stage, coordinationEmail(bid.place));
  if ((await interestOf(stage, coordination)) !== null) return;
  const placeId = await placeOf(stage, bid.place);
  const begun = await as(stage, coordination)(startInterest, { slug: call.slug, placeId, language: 'de' });
  if (!begun.ok) throw new Error(`${bid.place} could not begin: ${begun.reason}`);
  await write(stage, bid, {
    handle: begun.value.handle,
    keys: only ?? (bid.ending === 'abandoned' ? ['motivation'] : Object.keys(answersOf(bid)).slice(0, 12)),
  });
}

/** Nearly finished; the partner is asked by mail and can answer from the demo's mailbox. */
async function beginMusterstadt(stage: Stage): Promise<void> {
  await begin(
    stage,
    musterstadt,
    Object.keys(answersOf(musterstadt)).filter((key) => !leftOpen.includes(key)),
  );
  const coordination = await actorAt(stage, coordinationEmail(musterstadt.place));
  const interest = await interestOf(stage, coordination);
  if (interest === null) return;
  const partner = { ...musterstadt.partner, email: 'brueckenverein@demo.invalid', phone: '', language: 'de' as const };
  await as(stage, coordination)(addPartner, {
    handle: interest.handle,
    ...partner,
    allowance: '50 Euro je Treffen und Fahrtkosten',
  });
}

async function handIn(stage: Stage, bid: Bid): Promise<void> {
  const handle = bid.channel === 'post' ? await enterFromPost(stage, bid) : await finish(stage, bid);
  if (handle === null) return;
  const actor =
    bid.channel === 'post' ? await persona(stage, 'adviser') : await actorAt(stage, coordinationEmail(bid.place));
  const handedIn = await as(stage, actor)(submitInterest, { handle, arrivedAt: instant(stage.now) });
  if (!handedIn.ok) throw new Error(`${bid.place} could not hand in: ${handedIn.reason}`);
}

/** Finishes the draft, unless somebody handed it in before. */
async function finish(stage: Stage, bid: Bid): Promise<string | null> {
  const coordination = await actorAt(stage, coordinationEmail(bid.place));
  const interest = await interestOf(stage, coordination);
  if (interest?.state !== 'draft') return null;
  const given = new Set(interest.answers.map(({ question }) => question));
  await write(stage, bid, {
    handle: interest.handle,
    keys: Object.keys(answersOf(bid)).filter((key) => !given.has(key)),
  });
  await confirm(stage, bid, interest.handle);
  return interest.handle;
}

async function write(
  stage: Stage,
  bid: Bid,
  { handle, keys }: { handle: string; keys: readonly string[] },
): Promise<void> {
  const actor =
    bid.channel === 'post' ? await persona(stage, 'adviser') : await actorAt(stage, coordinationEmail(bid.place));
  const answers = Object.entries(answersOf(bid)).filter(([key]) => keys.includes(key));
  const given = answers.map(([question, value]) => ({ question, value, revision: 0 }));
  const saved = await as(stage, actor)(saveAnswers, { handle, answers: given });
  if (!saved.ok) throw new Error(`${bid.place} could not write: ${JSON.stringify(saved)}`);
}

/** The partner said yes on the phone, the head signed on paper; what is there already stays. */
async function confirm(stage: Stage, bid: Bid, handle: string): Promise<void> {
  const actor =
    bid.channel === 'post' ? await persona(stage, 'adviser') : await actorAt(stage, coordinationEmail(bid.place));
  const on = toBerlin(plus(stage.now, -days(2))).date;
  const interest = await interestOf(stage, actor);
  const partners = interest?.handle === handle ? interest.partners : [];
  const id = partners[0]?.id ?? (await addPartnerByPhone(stage, { actor, bid, handle }));
  const said = {
    handle,
    partner: id,
    answer: 'confirmed' as const,
    signer: 'Vorstand',
    reservation: '',
    channel: 'phone' as const,
    on,
  };
  if (!partners.some(({ state }) => state === 'confirmed' || state === 'reserved')) {
    await as(stage, actor)(recordPartnerAnswer, said);
  }
  const { 'head-name': name, 'head-function': functionTitle } = answersOf(bid);
  await as(stage, actor)(recordSignOff, {
    handle,
    name: String(name),
    functionTitle: String(functionTitle),
    signedOn: on,
    fileId: null,
  });
}

async function addPartnerByPhone(
  stage: Stage,
  { actor, bid, handle }: { actor: Actor; bid: Bid; handle: string },
): Promise<string> {
  const contact = {
    email: '',
    phone: '0000 98765-0',
    language: 'de' as const,
    allowance: '50 Euro je Treffen und Fahrtkosten',
  };
  const added = await as(stage, actor)(addPartner, { handle, ...bid.partner, ...contact });
  return added.ok ? added.value.id : '';
}

async function enterFromPost(stage: Stage, bid: Bid): Promise<string | null> {
  const call = await theCall(stage);
  if (call === null) return null;
  const adviser = await persona(stage, 'adviser');
  const entered = await as(stage, adviser)(enterForApplicant, {
    callId: call.id,
    placeId: await placeOf(stage, bid.place),
    language: 'de',
    channel: 'post',
    receivedAt: fromBerlin('2018-02-09', '10:00'),
  });
  if (!entered.ok) return null;
  await write(stage, bid, { handle: entered.value.handle, keys: Object.keys(answersOf(bid)) });
  await confirm(stage, bid, entered.value.handle);
  return entered.value.handle;
}

async function placeOf(stage: Stage, label: string): Promise<string> {
  const hits = await inTransaction(stage.db, systemContext, (db) =>
    searchPlaces(db, { text: label, limit: 20, invented: true }),
  );
  const exact = hits.filter((hit) => hit.label === label);
  const place = exact.find(({ level }) => level === 'gemeinde') ?? exact[0];
  if (place === undefined) throw new Error(`The demo has no place ${label}`);
  return place.id;
}
