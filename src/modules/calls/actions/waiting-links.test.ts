import { expect, test } from 'vitest';
import { inTransaction } from '../../../../test/support/database.ts';
import { perform } from '../../../platform/actions/action.ts';
import { anonymous, type Actor } from '../../../platform/actions/actor.ts';
import type { Db } from '../../../platform/db/database.ts';
import { inTransaction as acting } from '../../../platform/db/transaction.ts';
import { days, plus, type Instant } from '../../../platform/time/instant.ts';
import { findOrInsertPerson } from '../../accounts/index.ts';
import { beginDraft, insertOpenCall } from '../interest-factories.ts';
import { callsModule } from '../manifest.ts';
import { insertActor } from '../review-factories.ts';
import { findInterest } from '../store/interests.ts';
import { addPartner } from './add-partner.ts';
import { answerAsPartner } from './answer-as-partner.ts';
import { answerSignOff } from './answer-sign-off.ts';
import { askSignOff } from './ask-sign-off.ts';

type Person = Actor & { personId: string };

async function personWith(db: Db, email: string): Promise<Person> {
  const person = await findOrInsertPerson(db, { email, emailFolded: email.toLowerCase(), language: 'de' });
  return { ...anonymous, personId: person.id, pseudonym: person.pseudonym };
}

/** A draft whose partner organisation and head were asked by mail; addresses are typed as people type them. */
async function asked(db: Db, now: Instant) {
  const { call, places } = await insertOpenCall(db, now);
  const coordinator = await insertActor(db, 'koordination');
  const { handle, id: interestId } = await beginDraft(db, coordinator, { call, placeId: places[0]?.id ?? '' });
  const partner = { handle, kind: 'migrant-organisation', name: 'Verein Probe', phone: '', allowance: 'nichts' };
  const address = ' Verein@Beispiel.example';
  const added = await perform({ db, actor: coordinator }, addPartner, { ...partner, email: address, language: 'de' });
  const head = { handle, name: 'Robin Muster', functionTitle: 'Landrat', email: 'spitze@beispiel.example' };
  const release = await perform({ db, actor: coordinator }, askSignOff, { ...head, language: 'de' });
  if (!added.ok || !release.ok) throw new Error('not asked');
  return { call, coordinator, handle, interestId, partnerId: added.value.id, releaseId: release.value.id, head };
}

const waitingOf = (db: Db, actor: Actor, now: Instant) =>
  acting(db, { person: actor.personId, scope: 'person' }, (inner) =>
    Promise.resolve(callsModule.waiting?.({ db: inner, actor, now, language: 'de' }) ?? []),
  );

const confirm = { answer: 'confirmed' as const, signer: 'Vorsitz', reservation: '' };

test(
  'a partner organisation finds on its start page what was mailed to it, answers there, and may change its answer',
  inTransaction(async (db, now) => {
    const { call, partnerId } = await asked(db, now);
    const partner = await personWith(db, 'verein@beispiel.example');
    expect(await waitingOf(db, partner, now)).toMatchObject([
      {
        href: `/de/mitzeichnen/${partnerId}`,
        task: { words: 'Antwort für Verein Probe geben', until: call.closesAt },
        status: { tone: 'due' },
      },
    ]);
    const answered = await perform({ db, actor: partner, key: partnerId }, answerAsPartner, {
      token: partnerId,
      ...confirm,
    });
    expect(answered.ok).toBe(true);
    const [after, ...more] = await waitingOf(db, partner, now);
    expect(more).toEqual([]);
    expect(after).toMatchObject({ status: { words: 'bestätigt', tone: 'neutral' } });
    expect(after?.task).toBeUndefined();
  }),
);

test(
  'the head finds the release that was asked for until it is answered, replaced by a newer one, or too late',
  inTransaction(async (db, now) => {
    const { call, coordinator, handle, releaseId, head } = await asked(db, now);
    const person = await personWith(db, head.email);
    const hrefs = async (at: Instant) => (await waitingOf(db, person, at)).map(({ href }) => href);
    expect(await hrefs(now)).toEqual([`/de/freigabe/${releaseId}`]);
    expect(await hrefs(call.closesAt)).toEqual([]);
    expect(await hrefs(plus(call.closesAt, -days(1)))).toHaveLength(1);
    const again = await perform({ db, actor: coordinator }, askSignOff, { ...head, handle, language: 'de' });
    if (!again.ok) throw new Error(again.reason);
    expect(await hrefs(now)).toEqual([`/de/freigabe/${again.value.id}`]);
    const token = again.value.id;
    const answer = { token, gives: true, note: '' };
    expect((await perform({ db, actor: person, key: token }, answerSignOff, answer)).ok).toBe(true);
    expect(await hrefs(now)).toEqual([]);
  }),
);

test(
  "somebody else's link is never shown and opens nothing by its id: not for strangers, visitors, each other, or who filled it in",
  inTransaction(async (db, now) => {
    const { coordinator, interestId, partnerId, releaseId } = await asked(db, now);
    const partner = await personWith(db, 'verein@beispiel.example');
    const head = await personWith(db, 'spitze@beispiel.example');
    const others = [await insertActor(db, 'fremd'), await personWith(db, 'xverein@beispiel.example'), anonymous];
    for (const other of others) {
      expect((await waitingOf(db, other, now)).filter(({ href }) => /mitzeichnen|freigabe/u.test(href))).toEqual([]);
      for (const key of [partnerId, releaseId, interestId]) {
        const found = await acting(db, { person: other.personId, scope: 'person', key }, (inner) =>
          findInterest(inner, { id: interestId }),
        );
        expect(found).toBeUndefined();
      }
    }
    const hrefs = async (actor: Actor) => (await waitingOf(db, actor, now)).map(({ href }) => href);
    expect(await hrefs(partner)).toEqual([`/de/mitzeichnen/${partnerId}`]);
    expect(await hrefs(head)).toEqual([`/de/freigabe/${releaseId}`]);
    expect((await hrefs(coordinator)).filter((href) => /mitzeichnen|freigabe/u.test(href))).toEqual([]);

    const refused = { ok: false, reason: 'not-found' };
    for (const actor of [...others, head, coordinator]) {
      const answer = { token: partnerId, ...confirm };
      expect(await perform({ db, actor, key: partnerId }, answerAsPartner, answer)).toEqual(refused);
    }
    for (const actor of [...others, partner, coordinator]) {
      const answer = { token: releaseId, gives: true, note: '' };
      expect(await perform({ db, actor, key: releaseId }, answerSignOff, answer)).toEqual(refused);
    }
    const withoutKey = await acting(db, { person: partner.personId, scope: 'person' }, (inner) =>
      findInterest(inner, { id: interestId }),
    );
    expect(withoutKey).toBeUndefined();
  }),
);
