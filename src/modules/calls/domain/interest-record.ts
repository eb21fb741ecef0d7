import type { Instant } from '../../../platform/time/instant.ts';
import { asList, type Answers } from './answers.ts';
import type { CallContent } from './call-content.ts';
import type { CallTimes } from './call-phase.ts';
import type { InterestTimes } from './interest-deeds.ts';
import type { InterestState } from './interest-state.ts';

/** A published call as an applicant meets it: the version in force and its times. */
export type PublishedCall = {
  id: string;
  slug: string;
  version: number;
  fileNumber: string;
  content: CallContent;
  times: CallTimes;
};

/** What the register says of the municipality. */
export type PlaceFacts = {
  id: string;
  level: string;
  ars: string | null;
  label: string;
  type: string;
  landLabel: string | null;
  kreisLabel: string | null;
  population: number | null;
  plz: string | null;
};

/** An answer with the revision another editor's answer is compared with. */
export type StoredAnswer = {
  question: string;
  value: string | readonly string[];
  revision: number;
  changedAt: Instant;
  changedBy: string | null;
};

export const partnerStates = ['invited', 'confirmed', 'reserved', 'declined', 'withdrawn'] as const;
export type PartnerState = (typeof partnerStates)[number];

/** How something reached the agency or the applicant. */
export const paperChannels = ['post', 'mail', 'phone'] as const;
export type PaperChannel = (typeof paperChannels)[number];
export type Channel = 'online' | PaperChannel;

/** A partner organisation and its answer. Hashes are hexadecimal. */
export type Partner = {
  id: string;
  kind: string;
  name: string;
  email: string;
  phone: string;
  language: string;
  state: PartnerState;
  allowance: string;
  reservation: string;
  signer: string;
  channel: string;
  seenHash: string | null;
  invitedAt: Instant;
  answeredAt: Instant | null;
};

/** The head's sign-off; whether it is outdated follows from `contentHash`. */
export type SignOff = {
  id: string;
  method: 'link' | 'paper';
  name: string;
  functionTitle: string;
  email: string;
  state: 'asked' | 'given' | 'refused' | 'outdated';
  note: string;
  contentHash: string | null;
  fileId: string | null;
  signedOn: string | null;
  askedAt: Instant;
  answeredAt: Instant | null;
};

export type InterestFile = {
  id: string;
  question: string;
  name: string;
  address: string;
  digest: string;
  bytes: number;
  mediaType: string;
};

/** One submission, without its content. */
export type SubmissionLine = {
  attempt: number;
  receipt: string;
  arrivedAt: Instant;
  hash: string;
  channel: Channel;
  /** The Vollmacht of a helper who handed in. */
  mandateId?: string | null;
};

/** A request to count although it came late; both staff members have to grant it. */
export type LateRequest = {
  reason: string;
  requestedAt: Instant;
  firstBy: string | null;
  firstGrants: boolean | null;
  firstReason: string | null;
  secondBy: string | null;
  secondGrants: boolean | null;
  secondReason: string | null;
};

/** An interest with everything that belongs to it. */
export type InterestRecord = {
  id: string;
  handle: string;
  callId: string;
  /** The version it was begun with or taken over to. */
  callVersion: number;
  /** The version that is published now. */
  latestVersion: number;
  callSlug: string;
  fileNumber: string;
  /** The content of `callVersion`. */
  content: CallContent;
  /** The times that hold now, whichever version it was begun with. */
  times: CallTimes;
  organisationId: string | null;
  place: PlaceFacts | null;
  state: InterestState;
  language: string;
  number: string | null;
  channel: Channel;
  sizeClass: string | null;
  cureUntil: Instant | null;
  answerUntil: Instant | null;
  receivedAt: Instant | null;
  earlierCounts: boolean;
  startedAt: Instant;
  submittedAt: Instant | null;
  changedAt: Instant;
  editors: readonly string[];
  answers: readonly StoredAnswer[];
  partners: readonly Partner[];
  /** The latest one counts. */
  signOff: SignOff | null;
  files: readonly InterestFile[];
  submissions: readonly SubmissionLine[];
  late: LateRequest | null;
  /** What the formal check asks for while it is returned. */
  cure: { reason: string } | null;
  /** When its notice was released; before, nothing of the outcome may show. */
  noticeAt: Instant | null;
};

/** The answers by question. */
export const answersOf = (record: Pick<InterestRecord, 'answers'>): Answers =>
  Object.fromEntries(record.answers.map(({ question, value }) => [question, value]));

/** What its deadlines follow from. */
export const timesOf = (record: InterestRecord): InterestTimes => ({
  ...record,
  acceptsLateRequests: record.content.rules.acceptLateRequests,
});

/** The ids of the files that answer a question, with the revision of the answer. */
export function fileAnswer(
  { answers }: InterestRecord,
  question: string,
): { revision: number; value: readonly string[] } {
  const stored = answers.find((answer) => answer.question === question);
  return { revision: stored?.revision ?? 0, value: stored === undefined ? [] : asList(stored.value) };
}
