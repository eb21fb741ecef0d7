import { expect, test } from 'vitest';
import { inTransaction } from '../../../../test/support/database.ts';
import { perform } from '../../../platform/actions/action.ts';
import { anonymous, system, type Actor } from '../../../platform/actions/actor.ts';
import { sql, type Db } from '../../../platform/db/database.ts';
import { addDaysInBerlin } from '../../../platform/time/berlin.ts';
import type { Instant } from '../../../platform/time/instant.ts';
import { findOrInsertPerson } from '../../accounts/index.ts';
import { insertMembership, insertOrganisation } from '../../organisations/index.ts';
import { insertPublishedCall, insertSampleProgramme, sampleCallContent } from '../factories.ts';
import { findCallVersions } from '../store/call-versions.ts';
import { findCall } from '../store/calls.ts';
import { findEnquiry, findPublishedEnquiries } from '../store/enquiries.ts';
import { findQuestions } from '../store/questions.ts';
import { beginAmendment, publishAmendment } from './amend-call.ts';
import { answerEnquiry } from './answer-enquiry.ts';
import { answerMinistryStep } from './answer-ministry-step.ts';
import { askEnquiry } from './ask-enquiry.ts';
import { askMinistry } from './ask-ministry.ts';
import { callHash } from './call-hash.ts';
import { cancelCall } from './cancel-call.ts';
import { changeCall, markOf } from './change-call.ts';
import { createCall } from './create-call.ts';
import { editForm } from './edit-form.ts';
import { publishCall } from './publish-call.ts';

const lead: Actor = { ...system, scope: 'system' };
const hashOf = (call: Parameters<typeof callHash>[0]): string => callHash(call).toString('hex');
const stored = async (db: Db, id: string) => (await findCall(db, id))!;

async function draft(db: Db, now: Instant, over = {}): Promise<string> {
  const programmeId = await insertSampleProgramme(db);
  const times = { opensAt: addDaysInBerlin(now, 10), closesAt: addDaysInBerlin(now, 40) };
  const input = { title: 'Ein Aufruf', fileNumber: 'AZ-1', programmeId, copyOf: null, ...times };
  const created = await perform({ db, actor: lead }, createCall, input);
  if (!created.ok) throw new Error(created.reason);
  const { id } = created.value;
  const content = sampleCallContent(over);
  const seen = markOf(await stored(db, id), content);
  expect(await perform({ db, actor: lead }, changeCall, { id, values: content, seen })).toEqual({
    ok: true,
    value: {},
  });
  return id;
}

const mails = async (db: Db): Promise<{ recipient: string; kind: string }[]> =>
  (
    await sql<{
      recipient: string;
      kind: string;
    }>`select recipient, kind from platform.mail order by created_at, recipient`.execute(db)
  ).rows;

test(
  'a call goes from the default to version 1, frozen under the hash that was confirmed',
  inTransaction(async (db, now) => {
    const id = await draft(db, now);
    const before = await stored(db, id);
    expect(await perform({ db, actor: lead }, publishCall, { id, hash: 'other' })).toEqual({
      ok: false,
      reason: 'changed-meanwhile',
    });
    expect(await perform({ db, actor: lead }, publishCall, { id, hash: hashOf(before) })).toEqual({
      ok: true,
      value: { slug: 'ein-aufruf' },
    });
    const [version] = await findCallVersions(db, id);
    expect([version?.version, version?.hash.toString('hex'), hashOf(version!)]).toEqual([
      1,
      hashOf(before),
      hashOf(before),
    ]);
    expect(await perform({ db, actor: lead }, publishCall, { id, hash: hashOf(before) })).toEqual({
      ok: false,
      reason: 'published',
    });
    const values = { title: { de: 'Anders' } };
    const seen = markOf(await stored(db, id), values);
    expect(await perform({ db, actor: lead }, changeCall, { id, values, seen })).toEqual({
      ok: false,
      reason: 'published',
    });
  }),
);

test(
  'a version can never be changed, not even by the system',
  inTransaction(async (db) => {
    await insertPublishedCall(db);
    await expect(sql`update calls.call_version set version = 2`.execute(db)).rejects.toThrow('permission denied');
  }),
);

test(
  'who is not of the agency prepares nothing',
  inTransaction(async (db, now) => {
    const id = await draft(db, now);
    const refused = { ok: false, reason: 'not-allowed' };
    expect(await perform({ db, actor: anonymous }, publishCall, { id, hash: '' })).toEqual(refused);
    expect(await perform({ db, actor: anonymous }, cancelCall, { id, reason: { de: 'x' } })).toEqual(refused);
    expect(await perform({ db, actor: anonymous }, changeCall, { id, values: {}, seen: '' })).toEqual(refused);
    expect(
      await perform({ db, actor: anonymous }, editForm, { id, edit: { kind: 'add-section', title: { de: 'x' } } }),
    ).toEqual(refused);
  }),
);

test(
  'two people on different parts never meet; on the same part the later one is told',
  inTransaction(async (db, now) => {
    const id = await draft(db, now);
    const call = await stored(db, id);
    const save = (values: object, seen: string) => perform({ db, actor: lead }, changeCall, { id, values, seen });
    const [titleSeen, summarySeen] = [markOf(call, { title: 1 }), markOf(call, { summary: 1 })];
    expect(await save({ title: { de: 'Neu' } }, titleSeen)).toEqual({ ok: true, value: {} });
    expect(await save({ summary: { de: 'Neu' } }, summarySeen)).toEqual({ ok: true, value: {} });
    expect(await save({ title: { de: 'Später' } }, titleSeen)).toEqual({ ok: false, reason: 'changed-meanwhile' });
    expect((await stored(db, id)).content.title).toEqual({ de: 'Neu' });
  }),
);

test(
  'a changed question becomes a new version of the bank; the published call keeps its own',
  inTransaction(async (db, now) => {
    const published = await insertPublishedCall(db);
    const id = await draft(db, now);
    const { sections } = (await stored(db, id)).content;
    const question = sections[2]!.questions[0]!;
    const edit = { kind: 'change-question' as const, question: { ...question, longest: 500 }, seen: 'stale' };
    expect(await perform({ db, actor: lead }, editForm, { id, edit })).toEqual({
      ok: false,
      reason: 'changed-meanwhile',
    });
    const { questionMark } = await import('./edit-form.ts');
    const seen = questionMark((await stored(db, id)).content, question.key);
    expect(await perform({ db, actor: lead }, editForm, { id, edit: { ...edit, seen } })).toEqual({
      ok: true,
      value: {},
    });
    const newest = (await findQuestions(db)).find(({ key }) => key === question.key);
    expect([newest?.version, newest?.longest]).toEqual([2, 500]);
    expect((await stored(db, published.id)).content.sections[2]?.questions[0]).toEqual(question);
  }),
);

test(
  'where the ministry has a say nothing is published without it, nor before its embargo',
  inTransaction(async (db, now) => {
    const id = await draft(db, now, { ministry: { publication: true, decision: false, notices: false } });
    const publish = async () => perform({ db, actor: lead }, publishCall, { id, hash: hashOf(await stored(db, id)) });
    const answer = (agreed: boolean, note: string, embargoUntil: Instant | null = null) =>
      perform({ db, actor: lead }, answerMinistryStep, { callId: id, step: 'publication', agreed, note, embargoUntil });
    expect(await publish()).toEqual({ ok: false, reason: 'ministry-not-asked' });
    expect((await perform({ db, actor: lead }, askMinistry, { id })).ok).toBe(true);
    expect(await publish()).toEqual({ ok: false, reason: 'ministry-not-answered' });
    expect(await answer(false, '')).toEqual({ ok: false, reason: 'reason-missing' });
    expect((await answer(false, 'Bitte kürzer.')).ok).toBe(true);
    expect((await stored(db, id)).stage).toBe('draft');
    await perform({ db, actor: lead }, askMinistry, { id });
    expect((await answer(true, '', addDaysInBerlin(now, 3))).ok).toBe(true);
    expect(await publish()).toEqual({ ok: false, reason: 'embargo' });
  }),
);

test(
  'an amendment gets its own version, and everyone who writes an interest is told once',
  inTransaction(async (db, now) => {
    const times = { opensAt: addDaysInBerlin(now, -5), closesAt: addDaysInBerlin(now, 20) };
    const call = await insertPublishedCall(db, times);
    const writer = await findOrInsertPerson(db, {
      email: 'amt@musterstadt.example',
      emailFolded: 'amt@musterstadt.example',
      language: 'de',
    });
    await sql`insert into calls.interest (id, handle, call_id, call_version, state) values (${call.id}, 'h', ${call.id}, 1, 'draft')`.execute(
      db,
    );
    await sql`insert into calls.interest_editor (interest_id, person_id) values (${call.id}, ${writer.id})`.execute(db);
    await perform({ db, actor: lead }, beginAmendment, { id: call.id });
    const values = { opensAt: times.opensAt, closesAt: addDaysInBerlin(times.closesAt, 7) };
    await perform({ db, actor: lead }, changeCall, {
      id: call.id,
      values,
      seen: markOf(await stored(db, call.id), values),
    });
    expect((await stored(db, call.id)).closesAt).toBe(times.closesAt);
    const publish = async (note: string) =>
      perform({ db, actor: lead }, publishAmendment, {
        id: call.id,
        note: { de: note },
        hash: hashOf((await stored(db, call.id)).amendment!),
      });
    expect(await publish(' ')).toEqual({ ok: false, reason: 'note-missing' });
    expect(await publish('Eine Woche mehr.')).toEqual({ ok: true, value: { version: 2, told: 1 } });
    const after = await stored(db, call.id);
    expect([after.version, after.closesAt, after.amendment]).toEqual([2, values.closesAt, null]);
    expect((await findCallVersions(db, call.id)).map(({ version, note }) => [version, note])).toEqual([
      [1, null],
      [2, { de: 'Eine Woche mehr.' }],
    ]);
    expect(await mails(db)).toEqual([{ recipient: 'amt@musterstadt.example', kind: 'calls.amendment' }]);
  }),
);

test(
  'an open call’s criteria stay',
  inTransaction(async (db, now) => {
    const call = await insertPublishedCall(db, {
      opensAt: addDaysInBerlin(now, -5),
      closesAt: addDaysInBerlin(now, 20),
    });
    await perform({ db, actor: lead }, beginAmendment, { id: call.id });
    const values = { criteria: [] };
    await perform({ db, actor: lead }, changeCall, {
      id: call.id,
      values,
      seen: markOf(await stored(db, call.id), values),
    });
    const hash = hashOf((await stored(db, call.id)).amendment!);
    const outcome = await perform({ db, actor: lead }, publishAmendment, { id: call.id, note: { de: 'x' }, hash });
    expect(outcome).toEqual({ ok: false, reason: 'not-amendable' });
  }),
);

test(
  'a question is answered for all, and the address of who asked is gone',
  inTransaction(async (db, now) => {
    const call = await insertPublishedCall(db, {
      slug: 'frage',
      opensAt: addDaysInBerlin(now, -5),
      closesAt: addDaysInBerlin(now, 20),
    });
    const ask = (replyTo: string, clientAddress = '1') =>
      perform({ db, actor: anonymous }, askEnquiry, {
        slug: 'frage',
        language: 'de',
        question: 'Dürfen wir zu zweit?',
        replyTo,
        clientAddress,
      });
    expect(await ask('keine Adresse')).toEqual({ ok: false, reason: 'not-an-address' });
    const asked = await ask('frage@musterstadt.example');
    if (!asked.ok) throw new Error(asked.reason);
    const { id } = asked.value;
    expect(await findPublishedEnquiries(db, call.id)).toEqual([]);
    const words = { question: { de: 'Zu zweit?' }, answer: { de: 'Ja.' } };
    expect(await perform({ db, actor: anonymous }, answerEnquiry, { callId: call.id, id, ...words })).toEqual({
      ok: false,
      reason: 'not-allowed',
    });
    expect((await perform({ db, actor: lead }, answerEnquiry, { callId: call.id, id, ...words })).ok).toBe(true);
    expect((await findEnquiry(db, id))?.replyTo).toBe(null);
    expect((await findPublishedEnquiries(db, call.id)).map(({ question, answer }) => ({ question, answer }))).toEqual([
      words,
    ]);
    expect(await mails(db)).toEqual([{ recipient: 'frage@musterstadt.example', kind: 'calls.enquiry-answered' }]);
  }),
);

test(
  'who asks very often has to wait, others don’t',
  inTransaction(async (db, now) => {
    await insertPublishedCall(db, {
      slug: 'oft',
      opensAt: addDaysInBerlin(now, -5),
      closesAt: addDaysInBerlin(now, 20),
    });
    const ask = async (clientAddress: string) =>
      (
        await perform({ db, actor: anonymous }, askEnquiry, {
          slug: 'oft',
          language: 'de',
          question: 'Warum, wieso, weshalb?',
          replyTo: '',
          clientAddress,
        })
      ).ok;
    const asked = [];
    for (let count = 0; count < 6; count += 1) asked.push(await ask('same'));
    expect([...asked, await ask('other')]).toEqual([true, true, true, true, true, false, true]);
  }),
);

test(
  'a programme lead sees open questions, a coordinator does not',
  inTransaction(async (db, now) => {
    const call = await insertPublishedCall(db, {
      slug: 'wer',
      opensAt: addDaysInBerlin(now, -5),
      closesAt: addDaysInBerlin(now, 20),
    });
    await perform({ db, actor: anonymous }, askEnquiry, {
      slug: 'wer',
      language: 'de',
      question: 'Wer liest das hier?',
      replyTo: '',
      clientAddress: 'x',
    });
    const { findEnquiries } = await import('../store/enquiries.ts');
    const { setContext } = await import('../../../platform/db/transaction.ts');
    const seenBy = async (kind: 'agency' | 'municipality', role: 'programme-lead' | 'coordinator'): Promise<number> => {
      await setContext(db, { person: null, scope: 'system' });
      const email = `${role}@x.example`;
      const person = await findOrInsertPerson(db, { email, emailFolded: email, language: 'de' });
      await insertMembership(db, {
        organisationId: await insertOrganisation(db, { kind, name: role }),
        personId: person.id,
        role,
      });
      await setContext(db, { person: person.id, scope: 'person' });
      return (await findEnquiries(db, call.id)).length;
    };
    expect([await seenBy('agency', 'programme-lead'), await seenBy('municipality', 'coordinator')]).toEqual([1, 0]);
  }),
);
