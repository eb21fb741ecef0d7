import { fromBerlin } from '../../../platform/time/berlin.ts';
import { days, instant, plus, type Instant } from '../../../platform/time/instant.ts';
import type { InterestRecord, Partner, SignOff } from '../domain/interest-record.ts';
import { summaryOf, type InterestSummary } from '../domain/interest-summary.ts';
import { sampleAnswers } from '../sample-answers.ts';
import { galleryCall } from './gallery-call.ts';

/** Hash of what the sample would sign. */
export const galleryHash = 'a1b2c3d4e5f60718293a4b5c6d7e8f90a1b2c3d4e5f60718293a4b5c6d7e8f90';

/** Five days before the deadline, at noon. */
export const galleryNow: Instant = fromBerlin('2018-02-07', '12:00');

export const galleryPartner = (over: Partial<Partner> = {}): Partner => ({
  id: '00000000-0000-7000-8000-000000000001',
  kind: 'migrant-organisation',
  name: 'Verein Begegnung Musterstadt e. V.',
  email: 'verein@beispiel.example',
  phone: '030 23125 300',
  language: 'ar',
  state: 'confirmed',
  allowance: '30 Euro je Stunde, Fahrtkosten',
  reservation: '',
  signer: 'Vorsitz des Vereins',
  channel: 'link',
  seenHash: galleryHash,
  invitedAt: plus(galleryNow, -days(4)),
  answeredAt: plus(galleryNow, -days(2)),
  ...over,
});

export const gallerySignOff = (over: Partial<SignOff> = {}): SignOff => ({
  id: '00000000-0000-7000-8000-000000000002',
  method: 'link',
  name: 'Robin Muster',
  functionTitle: 'Oberbürgermeisterin',
  email: 'leitung@musterstadt.example',
  state: 'given',
  note: '',
  contentHash: galleryHash,
  fileId: null,
  signedOn: null,
  askedAt: plus(galleryNow, -days(3)),
  answeredAt: plus(galleryNow, -days(1)),
  ...over,
});

/** A complete draft, ready to be handed in; every state is made from it. */
export function galleryInterest(over: Partial<InterestRecord> = {}): InterestRecord {
  const call = galleryCall();
  const answers = Object.entries(sampleAnswers(call.content));
  return {
    id: '00000000-0000-7000-8000-000000000003',
    handle: 'beispiel',
    callId: call.id,
    callVersion: 1,
    latestVersion: 1,
    callSlug: call.slug,
    fileNumber: call.fileNumber,
    content: call.content,
    times: { stage: 'published', opensAt: fromBerlin('2018-01-15'), closesAt: fromBerlin('2018-02-13') },
    organisationId: null,
    place: {
      id: '00000000-0000-7000-8000-000000000004',
      level: 'gemeinde',
      ars: '000000000000',
      label: 'Musterstadt',
      type: 'Kreisfreie Stadt',
      landLabel: 'Hessen',
      kreisLabel: null,
      population: 134_600,
      plz: '12345',
    },
    state: 'draft',
    language: 'de',
    number: null,
    channel: 'online',
    sizeClass: 'large',
    cureUntil: null,
    answerUntil: null,
    receivedAt: null,
    earlierCounts: false,
    startedAt: plus(galleryNow, -days(10)),
    submittedAt: null,
    changedAt: plus(galleryNow, -days(1)),
    editors: ['00000000-0000-7000-8000-000000000005'],
    answers: answers.map(([question, value]) => ({
      question,
      value,
      revision: 1,
      changedAt: galleryNow,
      changedBy: null,
    })),
    partners: [galleryPartner()],
    signOff: gallerySignOff(),
    files: [],
    submissions: [],
    late: null,
    cure: null,
    noticeAt: null,
    ...over,
  };
}

/** Handed in an hour ago. */
export const galleryHandedIn = (over: Partial<InterestRecord> = {}): InterestRecord => {
  const arrivedAt = instant(galleryNow - 3_600_000);
  return galleryInterest({
    state: 'submitted',
    number: '2018-2136-1',
    submittedAt: arrivedAt,
    submissions: [{ attempt: 1, receipt: '2018-2136-1', arrivedAt, hash: galleryHash, channel: 'online' }],
    ...over,
  });
};

/** Just begun: the register's answers only. */
export const galleryBegun = (over: Partial<InterestRecord> = {}): InterestRecord => {
  const { answers } = galleryInterest();
  return galleryInterest({ answers: answers.slice(0, 2), partners: [], signOff: null, editors: [], ...over });
};

export const gallerySummary = (record: InterestRecord): InterestSummary =>
  summaryOf(record, { now: galleryNow, contentHash: galleryHash });
