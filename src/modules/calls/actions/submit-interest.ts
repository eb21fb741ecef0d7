import { defineAction, done, refuse, type Tools } from '../../../platform/actions/action.ts';
import { mandateFor } from '../../../platform/actions/actor.ts';
import type { Db } from '../../../platform/db/database.ts';
import { newId } from '../../../platform/ids/ids.ts';
import { toBerlin } from '../../../platform/time/berlin.ts';
import type { Instant } from '../../../platform/time/instant.ts';
import { findOrInsertMunicipality } from '../../organisations/index.ts';
import { arrivalMeaning } from '../domain/interest-deeds.ts';
import { obstaclesOf, signOffStanding } from '../domain/interest-obstacles.ts';
import { answersOf, timesOf, type InterestRecord } from '../domain/interest-record.ts';
import { mayHandIn } from '../domain/policy.ts';
import { interestNumber, receiptNumber } from '../domain/receipt-number.ts';
import { submissionContent } from '../domain/submission-content.ts';
import { placeHasInterest, updateInterest } from '../store/interests.ts';
import { insertSubmission, nextInterestNumber } from '../store/submissions.ts';
import { receiptHash, signedHash } from './content-hash.ts';
import { lockForEditing } from './load-interest.ts';
import { tellEditors } from './tell-editors.ts';

type Input = {
  handle: string;
  /** When it reached the platform; what came on paper counts from the day staff entered. */
  arrivedAt: Instant;
  /** Hash of the content the check page showed: nobody hands in what a colleague changed meanwhile without seeing it. */
  seen?: string | undefined;
};

/**
 * Hands an interest in: freezes questions and answers as they are, gives number and receipt, and tells every editor.
 * What arrives late gets a receipt as well and waits as `late`; a version handed in before keeps counting.
 */
export const submitInterest = defineAction({
  name: 'calls.submit-interest',
  run: async (tools, { handle, arrivedAt, seen }: Input) => {
    const { db, actor } = tools;
    const found = await lockForEditing(db, actor, handle);
    if (!found.ok) return refuse(found.reason);
    const { record } = found;
    if (!mayHandIn(actor, record)) return refuse('sign-in-needed');
    const arrival = arrivalOf(record, arrivedAt);
    const meaning = arrivalMeaning(timesOf(record), arrival);
    if (meaning === 'earlier-counts') return keepEarlier(tools, record);
    if (meaning !== 'counts' && meaning !== 'late') return refuse(meaning);
    const obstacle = await obstacleTo(tools, { record, seen });
    if (obstacle !== null) return refuse(obstacle);
    const state = meaning === 'counts' ? 'submitted' : 'late';
    const receipt = await handIn(tools, { record, arrival, state });
    await tellEditors(tools, { kind: meaning === 'counts' ? 'receipt' : 'late', record, number: receipt });
    const { id, channel } = record;
    const details = { receipt, late: meaning === 'late', channel };
    return done({ id, receipt, state }, { about: { kind: 'calls.interest', id }, details });
  },
});

type Wanted = { record: InterestRecord; seen: string | undefined };

/** What keeps it from being handed in as it is, or null. */
async function obstacleTo({ db }: Tools, { record, seen }: Wanted) {
  const { id, callId, place } = record;
  const contentHash = signedHash(record).toString('hex');
  if (seen !== undefined && seen !== contentHash) return 'changed-meanwhile' as const;
  if (obstaclesOf({ ...record, answers: answersOf(record), contentHash }).length > 0) return 'incomplete' as const;
  const isTaken = place !== null && (await placeHasInterest(db, { callId, placeId: place.id, id }));
  return isTaken ? ('place-has-interest' as const) : null;
}

/** What staff entered counts from the day it came. */
const arrivalOf = ({ channel, receivedAt }: InterestRecord, arrivedAt: Instant): Instant =>
  channel === 'online' ? arrivedAt : (receivedAt ?? arrivedAt);

/** A newer version came too late: the one that was handed in before counts on. */
async function keepEarlier(tools: Tools, record: InterestRecord) {
  await updateInterest(tools.db, record.id, { state: 'submitted', earlierCounts: false });
  const receipt = record.submissions.at(-1)?.receipt ?? '';
  await tellEditors(tools, { kind: 'earlier-counts', record, number: receipt });
  return done(
    { id: record.id, receipt, state: 'submitted' as const },
    { about: { kind: 'calls.interest', id: record.id }, details: { receipt, earlier: true } },
  );
}

type HandIn = { record: InterestRecord; arrival: Instant; state: 'submitted' | 'late' };

async function handIn({ db, actor }: Tools, { record, arrival, state }: HandIn): Promise<string> {
  const year = Number(toBerlin(arrival).date.slice(0, 4));
  const number = record.number ?? interestNumber(year, await nextInterestNumber(db));
  const attempt = (record.submissions.at(-1)?.attempt ?? 0) + 1;
  const receipt = receiptNumber(number, attempt);
  const signOffHolds = signOffStanding(record.signOff, signedHash(record).toString('hex')) === 'given';
  const content = submissionContent(record, signOffHolds);
  const organisationId = await municipalityOf(db, record);
  await insertSubmission(db, {
    id: newId(),
    interestId: record.id,
    attempt,
    arrivedAt: arrival,
    receipt,
    content,
    contentHash: receiptHash({ receipt, arrivedAt: arrival, content }),
    channel: record.channel,
    enteredBy: record.channel === 'online' ? null : actor.personId,
    mandateId: mandateFor(actor, { kind: 'calls.interest', id: record.id }, 'hand-in')?.id ?? null,
  });
  await updateInterest(db, record.id, {
    state,
    number,
    submittedAt: countsFrom(record, arrival),
    cureUntil: null,
    earlierCounts: false,
    ...(organisationId === undefined ? {} : { organisationId }),
  });
  return receipt;
}

/** What was completed in the cure period counts from its first arrival. */
const countsFrom = ({ state, submittedAt }: InterestRecord, arrival: Instant): Instant =>
  state === 'returned' ? (submittedAt ?? arrival) : arrival;

async function municipalityOf(db: Db, { organisationId, place }: InterestRecord): Promise<string | undefined> {
  if (organisationId !== null) return organisationId;
  return place === null ? undefined : (await findOrInsertMunicipality(db, place.id))?.id;
}
