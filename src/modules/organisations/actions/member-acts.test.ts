import { expect, test } from 'vitest';
import { inTransaction } from '../../../../test/support/database.ts';
import { perform } from '../../../platform/actions/action.ts';
import { anonymous, type Actor } from '../../../platform/actions/actor.ts';
import { readAudit } from '../../../platform/audit/read-audit.ts';
import { sql, type Db } from '../../../platform/db/database.ts';
import { setContext } from '../../../platform/db/transaction.ts';
import { newId } from '../../../platform/ids/ids.ts';
import { insertMember, insertOrganisationWith, insertWorldOfOrganisations } from '../factories.ts';
import { findMembers } from '../store/members.ts';
import { findAllMemberships, findMembership } from '../store/memberships.ts';
import { addUnit } from './add-unit.ts';
import { changeMember } from './change-member.ts';
import { endMembership } from './end-membership.ts';
import { inviteMember } from './invite-member.ts';

type Invitation = Parameters<typeof inviteMember.run>[1];
const origin = 'https://muster.example';

const invite = (db: Db, actor: Actor, input: Partial<Invitation> & Pick<Invitation, 'organisationId' | 'role'>) =>
  perform({ db, actor, origin }, inviteMember, {
    email: 'neu@beispiel.example',
    name: 'Noor Neu',
    language: 'de',
    functionTitle: '',
    unitId: null,
    deputyFor: null,
    ...input,
  });

const letters = async (db: Db): Promise<{ recipient: string; language: string; subject: string; body: string }[]> =>
  (
    await sql<{ recipient: string; language: string; subject: string; body: string }>`
    select recipient, language, subject, body from platform.mail order by id`.execute(db)
  ).rows;

const change = (
  db: Db,
  actor: Actor,
  input: Partial<Parameters<typeof changeMember.run>[1]> & { organisationId: string; membershipId: string },
) =>
  perform({ db, actor }, changeMember, { role: 'mentor', functionTitle: '', unitId: null, deputyFor: null, ...input });

test(
  'a new person gets account, role and a letter with what it means; the line in the chain holds no address',
  inTransaction(async (db) => {
    const { coordinator, townId } = await insertWorldOfOrganisations(db);
    const unit = await perform({ db, actor: coordinator }, addUnit, {
      organisationId: townId,
      name: 'Büro',
      partOf: null,
    });
    const outcome = await invite(db, coordinator, {
      organisationId: townId,
      role: 'coordinator',
      email: ' Neu@Beispiel.example ',
      language: 'ar',
      functionTitle: ' Leitung ',
      unitId: unit.ok ? unit.value.id : null,
      deputyFor: coordinator.membershipId,
    });
    const id = outcome.ok ? outcome.value.id : outcome.reason;
    expect(await findMembership(db, id)).toMatchObject({
      role: 'coordinator',
      functionTitle: 'Leitung',
      deputyFor: coordinator.membershipId,
    });
    const [letter] = await letters(db);
    expect([letter?.recipient, letter?.language]).toEqual(['Neu@Beispiel.example', 'ar']);
    expect(letter?.body).toContain(
      `${origin}/ar/anmelden?weiter=${encodeURIComponent(`/ar/organisationen/${townId}`)}`,
    );
    expect(letter?.body).toContain(`${origin}/ar/organisationen/${townId}/personen/${id}`);
    expect(letter?.body).not.toContain('Noor');
    const chain = await readAudit(db, { kind: 'organisations.organisation', id: townId });
    expect(chain.at(-1)?.act).toBe('organisations.invite-member');
    expect(JSON.stringify(chain)).not.toMatch(/beispiel\.example|Noor/iu);
  }),
);

test(
  'a person with account keeps name and language; a role without page leads to the start page',
  inTransaction(async (db) => {
    const { coordinator, clubId, townId } = await insertWorldOfOrganisations(db);
    const known = await insertMember(db, {
      organisationId: clubId,
      role: 'moderator',
      name: 'Sasha Bekannt',
      language: 'tr',
    });
    expect(
      (await invite(db, coordinator, { organisationId: townId, role: 'mentor', email: known.email, name: 'Anders' }))
        .ok,
    ).toBe(true);
    const [letter] = await letters(db);
    expect(letter?.language).toBe('tr');
    expect(letter?.body).toContain(`${origin}/tr/anmelden?weiter=${encodeURIComponent('/tr/')}`);
    const { rows } = await sql<{ name: string }>`select name from accounts.person where email = ${known.email}`.execute(
      db,
    );
    expect(rows).toEqual([{ name: 'Sasha Bekannt' }]);
  }),
);

test(
  'each refusal of inviting leaves no letter',
  inTransaction(async (db) => {
    const world = await insertWorldOfOrganisations(db);
    const { administrator, lead, coordinator, head, representative, agencyId, townId, clubId } = world;
    const refusals: [string, Actor, Partial<Invitation> & Pick<Invitation, 'organisationId' | 'role'>][] = [
      ['not-allowed', anonymous, { organisationId: townId, role: 'mentor' }],
      ['not-allowed', representative, { organisationId: townId, role: 'mentor' }],
      ['not-allowed', coordinator, { organisationId: clubId, role: 'representative' }],
      ['not-allowed', lead, { organisationId: agencyId, role: 'adviser' }],
      ['unknown', lead, { organisationId: newId(), role: 'mentor' }],
      ['role-not-here', head, { organisationId: townId, role: 'administrator' }],
      ['role-not-here', administrator, { organisationId: townId, role: 'adviser' }],
      ['role-above-own', coordinator, { organisationId: townId, role: 'head' }],
      ['not-an-address', coordinator, { organisationId: townId, role: 'mentor', email: 'a@b.de\nBcc: c@d.de' }],
      ['too-long', coordinator, { organisationId: townId, role: 'mentor', name: 'a'.repeat(201) }],
      ['too-long', coordinator, { organisationId: townId, role: 'mentor', functionTitle: 'a'.repeat(201) }],
      ['already-member', coordinator, { organisationId: townId, role: 'coordinator', email: coordinator.email }],
      ['not-yourself', lead, { organisationId: townId, role: 'head', email: lead.email }],
      ['unknown-unit', coordinator, { organisationId: townId, role: 'mentor', unitId: newId() }],
      [
        'deputy-unknown',
        coordinator,
        { organisationId: townId, role: 'mentor', deputyFor: representative.membershipId },
      ],
      [
        'deputy-other-role',
        coordinator,
        { organisationId: townId, role: 'mentor', deputyFor: coordinator.membershipId },
      ],
    ];
    for (const [reason, actor, input] of refusals) {
      expect([reason, await invite(db, actor, input)]).toEqual([reason, { ok: false, reason }]);
    }
    expect(await letters(db)).toEqual([]);
    const { rows } = await sql`select 1 from accounts.person where email = 'neu@beispiel.example'`.execute(db);
    expect(rows).toEqual([]);
  }),
);

test(
  'one person causes no more than forty letters an hour',
  inTransaction(async (db) => {
    const { coordinator, townId } = await insertWorldOfOrganisations(db);
    const send = (number: number) =>
      invite(db, coordinator, { organisationId: townId, role: 'mentor', email: `nr${number}@beispiel.example` });
    for (let number = 1; number <= 40; number += 1) expect((await send(number)).ok).toBe(true);
    expect(await send(41)).toEqual({ ok: false, reason: 'too-many' });
  }),
);

test(
  'what somebody is changes; another role ends the old one, which stays known, and its deputies',
  inTransaction(async (db) => {
    const { coordinator, head, townId } = await insertWorldOfOrganisations(db);
    const mentor = await insertMember(db, { organisationId: townId, role: 'mentor' });
    const deputy = await insertMember(db, { organisationId: townId, role: 'mentor', deputyFor: mentor.membershipId });
    const input = { organisationId: townId, membershipId: mentor.membershipId };
    expect(await change(db, coordinator, { ...input, functionTitle: 'Ausbildung' })).toEqual({
      ok: true,
      value: { id: mentor.membershipId },
    });
    expect((await findMembership(db, deputy.membershipId))?.deputyFor).toBe(mentor.membershipId);
    const promoted = await change(db, head, { ...input, role: 'head', functionTitle: 'Erste Beigeordnete' });
    const id = promoted.ok ? promoted.value.id : promoted.reason;
    expect(await findMembership(db, id)).toMatchObject({
      role: 'head',
      functionTitle: 'Erste Beigeordnete',
      personId: mentor.personId,
    });
    expect((await findMembership(db, deputy.membershipId))?.deputyFor).toBeNull();
    const all = (await findAllMemberships(db, townId)).filter(({ personId }) => personId === mentor.personId);
    expect(all.map(({ role, endedAt }) => [role, endedAt === null])).toEqual([
      ['mentor', false],
      ['head', true],
    ]);
  }),
);

test(
  'each refusal of changing',
  inTransaction(async (db) => {
    const { administrator, coordinator, head, lead, representative, agencyId, clubId, townId } =
      await insertWorldOfOrganisations(db);
    const own = { organisationId: townId, membershipId: coordinator.membershipId };
    const refused = async (actor: Actor, input: Parameters<typeof change>[2]): Promise<unknown> => {
      const outcome = await change(db, actor, input);
      return outcome.ok ? 'done' : outcome.reason;
    };
    expect(await refused(representative, own)).toBe('not-allowed');
    expect(
      await refused(lead, { organisationId: agencyId, membershipId: lead.membershipId, role: 'administrator' }),
    ).toBe('not-allowed');
    expect(await refused(coordinator, { ...own, role: 'head' })).toBe('role-above-own');
    expect(await refused(coordinator, { ...own, membershipId: head.membershipId })).toBe('role-above-own');
    expect(await refused(coordinator, { ...own, role: 'adviser' })).toBe('role-not-here');
    expect(await refused(coordinator, { organisationId: townId, membershipId: representative.membershipId })).toBe(
      'unknown',
    );
    expect(
      await refused(lead, { organisationId: clubId, membershipId: coordinator.membershipId, role: 'representative' }),
    ).toBe('unknown');
    expect(await refused(coordinator, { ...own, role: 'coordinator', deputyFor: coordinator.membershipId })).toBe(
      'deputy-self',
    );
    expect(await refused(coordinator, { ...own, role: 'coordinator', unitId: newId() })).toBe('unknown-unit');
    expect(await refused(coordinator, { ...own, functionTitle: 'a'.repeat(201) })).toBe('too-long');
    const input = { organisationId: agencyId, membershipId: administrator.membershipId };
    expect(await refused(administrator, { ...input, role: 'adviser' })).toBe('last-administrator');
    expect((await findMembers(db, agencyId)).length).toBe(2);
  }),
);

test(
  'a role is ended and stays known; everybody may give up their own, and their deputies stop',
  inTransaction(async (db) => {
    const { coordinator, head, representative, townId } = await insertWorldOfOrganisations(db);
    const mentor = await insertMember(db, { organisationId: townId, role: 'mentor' });
    const deputy = await insertMember(db, { organisationId: townId, role: 'mentor', deputyFor: mentor.membershipId });
    const end = (actor: Actor, membershipId: string) =>
      perform({ db, actor }, endMembership, { organisationId: townId, membershipId });
    expect(await end(representative, mentor.membershipId)).toEqual({ ok: false, reason: 'unknown' });
    expect(await end(coordinator, head.membershipId)).toEqual({ ok: false, reason: 'not-allowed' });
    expect(await end(coordinator, representative.membershipId)).toEqual({ ok: false, reason: 'unknown' });
    expect(await end(mentor, mentor.membershipId)).toEqual({ ok: true, value: null });
    expect(await end(mentor, mentor.membershipId)).toEqual({ ok: false, reason: 'unknown' });
    expect((await findMembership(db, deputy.membershipId))?.deputyFor).toBeNull();
    expect(await end(coordinator, deputy.membershipId)).toEqual({ ok: true, value: null });
    const ended = (await findAllMemberships(db, townId)).filter(({ endedAt }) => endedAt !== null);
    expect(ended.map(({ id }) => id).sort()).toEqual([mentor.membershipId, deputy.membershipId].sort());
    expect((await readAudit(db, { kind: 'organisations.organisation', id: townId })).map(({ act }) => act)).toEqual([
      'organisations.end-membership',
      'organisations.end-membership',
    ]);
  }),
);

test(
  'the last administrator stays; with a second one, even in another agency, the first may go',
  inTransaction(async (db) => {
    const { administrator, agencyId } = await insertWorldOfOrganisations(db);
    const end = () =>
      perform({ db, actor: administrator }, endMembership, {
        organisationId: agencyId,
        membershipId: administrator.membershipId,
      });
    expect(await end()).toEqual({ ok: false, reason: 'last-administrator' });
    await insertOrganisationWith(db, { kind: 'agency', name: 'Zweites Amt', role: 'administrator' });
    expect(await end()).toEqual({ ok: true, value: null });
  }),
);

test(
  'row-level security shows and changes no more memberships than the role opens',
  inTransaction(async (db) => {
    const { administrator, lead, coordinator, representative, townId } = await insertWorldOfOrganisations(db);
    const mentor = await insertMember(db, { organisationId: townId, role: 'mentor' });
    const seen = async (person: string | null): Promise<number> => {
      await setContext(db, { person, scope: 'person' });
      const { rows } = await sql<{
        count: number;
      }>`select count(*)::integer as count from organisations.membership`.execute(db);
      return rows[0]?.count ?? 0;
    };
    expect(await seen(null)).toBe(0);
    expect(await seen(mentor.personId)).toBe(1);
    expect(await seen(coordinator.personId)).toBe(3);
    expect(await seen(representative.personId)).toBe(1);
    expect(await seen(lead.personId)).toBe(6);
    expect(await seen(administrator.personId)).toBe(6);
    const written = async (text: ReturnType<typeof sql>): Promise<number | 'refused'> => {
      await sql`savepoint written`.execute(db);
      const answer = await text.execute(db).then(
        ({ numAffectedRows }) => Number(numAffectedRows),
        () => 'refused' as const,
      );
      await sql`rollback to savepoint written`.execute(db);
      return answer;
    };
    const giving = (personId: string) => sql`insert into organisations.membership (id, organisation_id, person_id, role)
      values (${newId()}, ${townId}, ${personId}, 'head')`;
    const others = sql`update organisations.membership set function_title = 'x' where person_id <> ${mentor.personId}`;
    const raising = sql`update organisations.membership set role = 'head' where person_id = ${mentor.personId}`;
    const leaving = sql`update organisations.membership set ended_at = now() where person_id = ${mentor.personId}`;
    await setContext(db, { person: mentor.personId, scope: 'person' });
    const asMentor = [giving(administrator.personId), giving(mentor.personId), others, raising, leaving];
    expect(await inTurn(asMentor, written)).toEqual(['refused', 'refused', 0, 'refused', 1]);
    await setContext(db, { person: coordinator.personId, scope: 'person' });
    expect(await inTurn([giving(mentor.personId), others, raising], written)).toEqual([1, 2, 1]);
  }),
);

async function inTurn<In, Out>(items: readonly In[], work: (item: In) => Promise<Out>): Promise<Out[]> {
  const results: Out[] = [];
  for (const item of items) results.push(await work(item));
  return results;
}
