import type { Actor, Role } from '../../platform/actions/actor.ts';
import type { Db } from '../../platform/db/database.ts';
import { newHandle, newId, sha256 } from '../../platform/ids/ids.ts';
import { fromBerlin } from '../../platform/time/berlin.ts';
import { findOrInsertPerson } from '../accounts/index.ts';
import { findMemberships, insertMembership, insertOrganisation } from '../organisations/index.ts';
import type { CallContent } from './domain/call-content.ts';
import type { StoredCall } from './domain/call-record.ts';
import type { SubmissionContent } from './domain/submission-content.ts';
import { insertPublishedCall, sampleCallContent } from './factories.ts';
import { insertEditor } from './store/editors.ts';
import { insertInterest, updateInterest } from './store/interests.ts';
import { insertSubmission } from './store/submissions.ts';

/** A person with a role, as the act under test meets them. Needs the rights of the system. */
export async function insertActor(
  db: Db,
  name: string,
  held?: { organisationId: string; role: Role },
): Promise<Actor & { personId: string }> {
  const email = `${name}-${newHandle()}@beispiel.example`;
  const person = await findOrInsertPerson(db, { email, emailFolded: email.toLowerCase(), language: 'de', name });
  if (held !== undefined) await insertMembership(db, { ...held, personId: person.id });
  return {
    personId: person.id,
    pseudonym: person.pseudonym,
    name,
    scope: 'person',
    memberships: await findMemberships(db, person.id),
  };
}

/** A municipality that handed in, with the person who did. */
export type SampleBid = { interestId: string; handle: string; name: string; coordinator: Actor & { personId: string } };

/** A call after its deadline, with bids in order of their names. */
export type SampleRound = {
  call: StoredCall;
  lead: Actor & { personId: string };
  second: Actor & { personId: string };
  bids: readonly SampleBid[];
};

/** Makes a round with a number of bids, each handed in on the last day. Needs the rights of the system. */
export async function insertRound(
  db: Db,
  { bids = 3, content = {} }: { bids?: number; content?: Partial<CallContent> } = {},
): Promise<SampleRound> {
  const call = await insertPublishedCall(db, { content: sampleCallContent(content) });
  const agency = await insertOrganisation(db, { kind: 'agency', name: 'Musteragentur' });
  const lead = await insertActor(db, 'leitung', { organisationId: agency, role: 'programme-lead' });
  const second = await insertActor(db, 'zweite-leitung', { organisationId: agency, role: 'programme-lead' });
  const made: SampleBid[] = [];
  for (let index = 1; index <= bids; index += 1) made.push(await insertBid(db, call, `Musterort ${index}`));
  return { call, lead, second, bids: made };
}

async function insertBid(db: Db, call: StoredCall, name: string): Promise<SampleBid> {
  const organisationId = await insertOrganisation(db, { kind: 'municipality', name });
  const coordinator = await insertActor(db, 'koordination', { organisationId, role: 'coordinator' });
  const interestId = newId();
  const handle = newHandle();
  const submittedAt = fromBerlin('2018-02-12', '14:05');
  await insertInterest(db, {
    id: interestId,
    handle,
    callId: call.id,
    callVersion: call.version,
    placeId: null,
    organisationId,
    language: 'de',
    channel: 'online',
    sizeClass: 'small',
    receivedAt: null,
    answers: [{ question: 'motivation', value: 'Wir wollen von Fachleuten lernen und sie von uns.' }],
  });
  await insertEditor(db, { interestId, personId: coordinator.personId, owner: true });
  await updateInterest(db, interestId, {
    state: 'submitted',
    number: `N-${name.slice(-2).trim()}-${interestId.slice(-6)}`,
    submittedAt,
  });
  const sections = call.content.sections.map(({ key, title, questions }) => ({
    key,
    title,
    answers: questions.map((question) => ({
      question,
      value: question.type === 'consent' ? 'yes' : `Antwort von ${name}`,
    })),
  }));
  const submission: SubmissionContent = {
    call: {
      id: call.id,
      slug: call.slug,
      version: call.version,
      title: call.content.title,
      fileNumber: call.fileNumber,
    },
    applicant: name,
    place: null,
    sizeClass: 'small',
    language: 'de',
    channel: 'online',
    sections,
    files: [],
    partners: [],
    signOff: { method: 'paper', name: 'Verwaltungsspitze', functionTitle: 'Bürgermeisteramt', signedAt: submittedAt },
  };
  await insertSubmission(db, {
    id: newId(),
    interestId,
    attempt: 1,
    arrivedAt: submittedAt,
    receipt: `B-${newHandle()}`,
    content: submission,
    contentHash: sha256(JSON.stringify(submission)),
    channel: 'online',
    enteredBy: null,
    mandateId: null,
  });
  return { interestId, handle, name, coordinator };
}
