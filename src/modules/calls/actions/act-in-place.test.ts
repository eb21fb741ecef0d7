import { expect, test } from 'vitest';
import { inTransaction, setClock } from '../../../../test/support/database.ts';
import { perform } from '../../../platform/actions/action.ts';
import type { Actor } from '../../../platform/actions/actor.ts';
import { system } from '../../../platform/actions/actor.ts';
import { readAudit } from '../../../platform/audit/read-audit.ts';
import { sql, type Db } from '../../../platform/db/database.ts';
import { setContext } from '../../../platform/db/transaction.ts';
import { sha256 } from '../../../platform/ids/ids.ts';
import { days, instant, plus, type Instant } from '../../../platform/time/instant.ts';
import { openSession } from '../../accounts/index.ts';
import {
  actedInPlace,
  findOrInsertMunicipality,
  identify,
  inviteMember,
  sayAbsence,
  endAbsence,
} from '../../organisations/index.ts';
import { beginDraft, insertOpenCall } from '../interest-factories.ts';
import { insertActor } from '../review-factories.ts';
import { findInterest, findInterestsOf } from '../store/interests.ts';
import { saveAnswers } from './save-answers.ts';
import { tellEditors } from './tell-editors.ts';
import { waitingInterests } from './waiting-interests.ts';

const now = (): Instant => instant(Date.now());
const origin = 'https://muster.example';

/** Musterstadt with a coordination, a mentor who may not edit, and a draft of the coordination. */
async function openTown(db: Db) {
  const { call, places } = await insertOpenCall(db, now());
  const place = places.find(({ label }) => label === 'Musterstadt');
  const town = place === undefined ? undefined : await findOrInsertMunicipality(db, place.id);
  if (place === undefined || town === undefined) throw new Error('no Musterstadt');
  const coordinator = await insertActor(db, 'koordination', { organisationId: town.id, role: 'coordinator' });
  const mentor = await insertActor(db, 'mentoring', { organisationId: town.id, role: 'mentor' });
  const draft = await beginDraft(db, coordinator, { call, placeId: place.id });
  const question =
    call.content.sections.flatMap(({ questions }) => questions).find(({ type }) => type === 'long-text')?.key ?? '';
  return { town, coordinator, mentor, draft, question, call };
}

/** Who the person is in a session of their own, as every request asks. */
async function seen(db: Db, personId: string): Promise<Actor> {
  const opened = await perform({ db, actor: system }, openSession, { personId, factor: 'passkey' });
  if (!opened.ok) throw new Error('no session');
  const identity = await identify(db, sha256(opened.value.secret), 'offered');
  if (identity === null) throw new Error('nobody');
  return identity.actor;
}

const away = (organisationId: string, deputyId: string, mail: 'both' | 'deputy' = 'both') => ({
  organisationId,
  deputyId,
  mail,
  fromAt: plus(now(), -days(1)),
  untilAt: plus(now(), days(5)),
});

test(
  'a deputy sees and does what waits, in place of who is away and marked so, and only for that time',
  inTransaction(async (db) => {
    const { town, coordinator, mentor, draft, question } = await openTown(db);
    const save = (actor: Actor) =>
      perform({ db, actor }, saveAnswers, {
        handle: draft.handle,
        answers: [{ question, value: 'Text', revision: 1 }],
      });
    const before = await seen(db, mentor.personId);
    expect(await save(before)).toMatchObject({ ok: false });
    const said = await perform({ db, actor: coordinator, origin }, sayAbsence, away(town.id, mentor.personId));
    const deputy = await seen(db, mentor.personId);
    expect(deputy.memberships.map(({ role, standsIn }) => [role, standsIn?.name])).toEqual([
      ['mentor', undefined],
      ['coordinator', 'koordination'],
    ]);
    await setContext(db, { person: mentor.personId, scope: 'person' });
    expect((await waitingInterests({ db, actor: deputy, now: now(), language: 'de' })).length).toBe(1);
    expect((await findInterestsOf(db, { personId: mentor.personId, organisationIds: [town.id] })).length).toBe(1);
    expect(await save(deputy)).toMatchObject({ ok: true });
    await setContext(db, { person: null, scope: 'system' });
    const line = (await readAudit(db, { kind: 'calls.interest', id: draft.id })).at(-1);
    const mark = said.ok ? `absence:${said.value.id}` : '';
    expect([line?.actor, line?.onBehalf]).toEqual([mentor.pseudonym, mark]);
    expect(
      (await actedInPlace(db, [mark, null, 'mandate:x'], 'de')).get(mark)?.replaceAll(/[\u2066-\u2069]/gu, ''),
    ).toBe('von mentoring in Vertretung für koordination');
    // A deputy for some days makes nobody anything for longer, least of all themselves.
    const wanted = { role: 'coordinator' as const, functionTitle: '', unitId: null, deputyFor: null };
    const mentorMail = { email: 'neu@beispiel.example', name: '', language: 'de' as const };
    expect(
      await perform({ db, actor: deputy }, inviteMember, { organisationId: town.id, ...wanted, ...mentorMail }),
    ).toEqual({ ok: false, reason: 'not-allowed' });
    // What one's own rights allow is done in one's own name.
    await save(coordinator);
    expect((await readAudit(db, { kind: 'calls.interest', id: draft.id })).at(-1)?.onBehalf).toBeNull();
    await setClock(db, plus(now(), days(6)));
    expect((await seen(db, mentor.personId)).memberships.map(({ role }) => role)).toEqual(['mentor']);
    await setContext(db, { person: mentor.personId, scope: 'person' });
    expect(await findInterest(db, { id: draft.id })).toBeUndefined();
  }),
);

test(
  'mail goes to both or to the deputy alone; taken back, it goes to the person again',
  inTransaction(async (db) => {
    const { town, coordinator, mentor, draft } = await openTown(db);
    const record = await findInterest(db, { id: draft.id });
    if (record === undefined) throw new Error('no draft');
    const told = async (): Promise<string[]> => {
      const to: (string | null)[] = [];
      const mail = async (letter: { personId?: string | null }): Promise<void> => {
        to.push(letter.personId ?? null);
        return Promise.resolve();
      };
      await tellEditors({ db, mail, origin }, { kind: 'receipt', record, number: '1' });
      return to.map(String).toSorted((one, other) => one.localeCompare(other));
    };
    const both = [coordinator.personId, mentor.personId].toSorted((one, other) => one.localeCompare(other));
    expect(await told()).toEqual([coordinator.personId]);
    const say = async (mail: 'both' | 'deputy'): Promise<string> => {
      const result = await perform(
        { db, actor: coordinator, origin },
        sayAbsence,
        away(town.id, mentor.personId, mail),
      );
      return result.ok ? result.value.id : result.reason;
    };
    const first = await say('both');
    expect(await told()).toEqual(both);
    expect(await say('deputy')).toBe('away-already');
    expect(await perform({ db, actor: mentor }, endAbsence, { id: first })).toEqual({ ok: false, reason: 'unknown' });
    await perform({ db, actor: coordinator, origin }, endAbsence, { id: first });
    expect(await told()).toEqual([coordinator.personId]);
    await say('deputy');
    expect(await told()).toEqual([mentor.personId]);
  }),
);

test(
  'no role that is one person’s alone goes along, no stranger is a deputy, and the days make sense',
  inTransaction(async (db) => {
    const { town, coordinator, mentor } = await openTown(db);
    const agency = await sql<{ id: string }>`insert into organisations.organisation (id, kind, name)
      values (gen_random_uuid(), 'agency', 'Amt') returning id`.execute(db);
    const agencyId = agency.rows[0]?.id ?? '';
    const lead = await insertActor(db, 'leitung', { organisationId: agencyId, role: 'programme-lead' });
    await sql`insert into organisations.membership (id, organisation_id, person_id, role)
      values (gen_random_uuid(), ${agencyId}, ${lead.personId}, 'administrator'), (gen_random_uuid(), ${agencyId}, ${lead.personId}, 'payment-release')`.execute(
      db,
    );
    const adviser = await insertActor(db, 'beratung', { organisationId: agencyId, role: 'adviser' });
    const payer = await insertActor(db, 'zahlung', { organisationId: agencyId, role: 'payment-release' });
    const say = async (actor: Actor, input: Parameters<typeof sayAbsence.run>[1]): Promise<string> => {
      const result = await perform({ db, actor, origin }, sayAbsence, input);
      return result.ok ? 'said' : result.reason;
    };
    expect(await say(lead, away(agencyId, adviser.personId))).toBe('said');
    expect((await seen(db, adviser.personId)).memberships.map(({ role }) => role)).toEqual([
      'adviser',
      'programme-lead',
    ]);
    expect(await say(payer, away(agencyId, adviser.personId))).toBe('no-role-here');
    expect(await say(coordinator, away(town.id, adviser.personId))).toBe('no-colleague');
    expect(await say(coordinator, away(town.id, coordinator.personId))).toBe('no-colleague');
    const times = away(town.id, mentor.personId);
    expect(await say(coordinator, { ...times, untilAt: plus(times.fromAt, -1) })).toBe('ends-before');
    expect(await say(coordinator, { ...times, untilAt: plus(times.fromAt, days(500)) })).toBe('too-far');
    // In the database, too: nobody names themselves the deputy of somebody else.
    await setContext(db, { person: mentor.personId, scope: 'person' });
    await expect(
      sql`insert into organisations.absence (id, organisation_id, person_id, deputy_id, from_at, until_at)
        values (gen_random_uuid(), ${town.id}, ${coordinator.personId}, ${mentor.personId}, now(), now() + interval '1 day')`.execute(
        db,
      ),
    ).rejects.toThrow(/row-level security/u);
  }),
);
