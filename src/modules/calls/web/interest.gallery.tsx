import type { GalleryEntry } from '../../../platform/gallery-entry.ts';
import { days, plus } from '../../../platform/time/instant.ts';
import { localText, type Section } from '../domain/call-content.ts';
import { answersOf, type InterestRecord } from '../domain/interest-record.ts';
import { submissionContent } from '../domain/submission-content.ts';
import { interestTexts } from '../texts/interest/interest-texts.ts';
import { CheckInterestPage, checkTitle } from './check-interest/page.tsx';
import { EditInterestPage } from './edit-interest/page.tsx';
import {
  galleryBegun,
  galleryHandedIn,
  galleryHash,
  galleryInterest,
  galleryNow,
  gallerySignOff,
  gallerySummary,
} from './gallery-interest.ts';
import { ReceiptPage, receiptTitle } from './receipt/page.tsx';
import { ShowInterestPage, showTitle } from './show-interest/page.tsx';
import { TakeOverPage } from './show-interest/take-over-page.tsx';
import { StartInterestPage, type Hit } from './start-interest/page.tsx';

const hit = (over: Partial<Hit>): Hit => ({
  id: '1',
  label: 'Musterstadt',
  type: 'Kreisfreie Stadt',
  kreisLabel: null,
  landLabel: 'Hessen',
  population: 134_600,
  eligible: true,
  ...over,
});

const call = { slug: 'modellkommunen', content: galleryInterest().content, times: galleryInterest().times };

const hits = [
  hit({}),
  hit({
    id: '2',
    label: 'Samtgemeinde Musterhausen an der langen Beispielaue',
    type: 'Samtgemeinde',
    kreisLabel: 'Landkreis Muster',
    population: null,
  }),
  hit({ id: '3', label: 'Niedersachsen', type: 'Land', eligible: false }),
];

const start = (state: string, props: Partial<Parameters<typeof StartInterestPage>[0]>): GalleryEntry => ({
  name: `calls.start-interest/${state}`,
  route: 'calls.start-interest-form',
  audience: 'public',
  title: (language) => interestTexts.in(language)('start.title'),
  body: (language) => (
    <StartInterestPage language={language} call={call} phase="open" query="" hits={null} own={[]} {...props} />
  ),
});

const show = (
  state: string,
  record: InterestRecord,
  extra: { guest?: boolean; noticePath?: string } = {},
): GalleryEntry => ({
  name: `calls.show-interest/${state}`,
  route: 'calls.show-interest',
  audience: 'public',
  title: (language) => showTitle(record, language),
  body: (language) => (
    <ShowInterestPage
      language={language}
      record={record}
      handle="beispiel"
      summary={gallerySummary(record)}
      history={[{ words: interestTexts.in(language)('history.start-interest'), at: record.startedAt }]}
      guest={extra.guest ?? false}
      noticePath={extra.noticePath ?? null}
    />
  ),
});

const check = (state: string, record: InterestRecord, mayHandIn = true): GalleryEntry => ({
  name: `calls.check-interest/${state}`,
  route: 'calls.check-interest',
  audience: 'public',
  title: (language) => checkTitle(gallerySummary(record), language),
  body: (language) => (
    <CheckInterestPage
      language={language}
      record={record}
      handle="beispiel"
      summary={gallerySummary(record)}
      contentHash={galleryHash}
      mayHandIn={mayHandIn}
    />
  ),
});

type EditState = { record: InterestRecord; section: string } & Partial<
  Omit<Parameters<typeof EditInterestPage>[0], 'section' | 'record'>
>;

const edit = (state: string, { record, section: key, ...props }: EditState): GalleryEntry => ({
  name: `calls.edit-interest/${state}`,
  route: 'calls.edit-interest',
  audience: 'public',
  title: (language) => localText(sectionOf(record, key).title, language).words,
  body: (language) => (
    <EditInterestPage
      language={language}
      record={record}
      handle="beispiel"
      section={sectionOf(record, key)}
      answers={answersOf(record)}
      revisions={{}}
      editable
      {...props}
    />
  ),
});

function sectionOf(record: InterestRecord, key: string): Section {
  const section = record.content.sections.find((known) => known.key === key);
  if (section === undefined) throw new Error(`no section ${key}`);
  return section;
}

const receipt = (state: string, record: InterestRecord): GalleryEntry => ({
  name: `calls.show-receipt/${state}`,
  route: 'calls.show-receipt',
  audience: 'public',
  title: (language) => receiptTitle(record, language),
  body: (language) => {
    const [submission] = record.submissions.slice(-1);
    return submission === undefined ? (
      <></>
    ) : (
      <ReceiptPage
        language={language}
        record={record}
        handle="beispiel"
        submission={submission}
        content={submissionContent(record, true)}
        mayChange={record.state === 'submitted'}
      />
    );
  },
});

const galleryFile = {
  id: '00000000-0000-7000-8000-000000000009',
  question: '',
  name: 'Interessenbekundung-mit-Unterschriften.pdf',
  address: 'a',
  digest: '00',
  bytes: 1000,
  mediaType: 'application/pdf',
};

const lateRequest = {
  reason: 'Bei uns fiel am Abend der Strom aus.',
  requestedAt: galleryNow,
  firstBy: 'a',
  firstGrants: true,
  firstReason: 'Der Ausfall ist belegt.',
  secondBy: null,
  secondGrants: null,
  secondReason: null,
};

/** Expressing interest in its states, from the choice of the municipality to the receipt. */
export const gallery: readonly GalleryEntry[] = [
  start('empty', {}),
  start('hits', { query: 'Muster', hits }),
  start('none', { query: 'Nirgendwo', hits: [] }),
  start('own', { own: [{ placeId: '1', name: 'Musterstadt' }] }),
  start('announced', { phase: 'announced' }),
  start('closed', { phase: 'closed' }),
  show('guest', galleryBegun(), { guest: true }),
  show('sign-off-missing', galleryInterest({ signOff: null })),
  show('ready', galleryInterest()),
  show('overtaken', galleryInterest({ times: { ...galleryInterest().times, closesAt: plus(galleryNow, -days(1)) } })),
  show('amended', galleryInterest({ latestVersion: 2 })),
  show(
    'on-paper',
    galleryInterest({
      channel: 'post',
      receivedAt: plus(galleryNow, -days(1)),
      files: [galleryFile],
    }),
  ),
  show('submitted', galleryHandedIn()),
  show(
    'returned',
    galleryHandedIn({
      state: 'returned',
      cureUntil: plus(galleryNow, days(7)),
      cure: { reason: 'Bitte nennen Sie, welche Ämter Plätze anbieten.' },
    }),
  ),
  show('late', galleryHandedIn({ state: 'late' })),
  show('late-requested', galleryHandedIn({ state: 'late', late: lateRequest })),
  show('in-review', galleryHandedIn({ state: 'selected' })),
  show('decided', galleryHandedIn({ state: 'selected', noticeAt: galleryNow }), {
    noticePath: '/de/interesse/beispiel/bescheid',
  }),
  show('withdrawn', galleryHandedIn({ state: 'withdrawn' })),
  {
    name: 'calls.take-over-interest',
    route: 'calls.take-over-interest-form',
    audience: 'public',
    title: (language) => interestTexts.in(language)('take.title'),
    body: (language) => <TakeOverPage language={language} record={galleryBegun()} handle="beispiel" />,
  },
  edit('empty', { record: galleryBegun(), section: 'motivation' }),
  edit('choices', { record: galleryInterest(), section: 'municipality' }),
  edit('conflict', {
    record: galleryInterest(),
    section: 'motivation',
    conflicts: [
      {
        kind: 'conflict',
        question: 'motivation',
        revision: 3,
        mine: 'Wir bringen Erfahrung mit.',
        theirs: 'Wir bringen viel Erfahrung und Neugier mit.',
        joined: 'Wir bringen viel Erfahrung und Neugier mit.\nWir bringen Erfahrung mit.',
      },
    ],
    changedBy: { motivation: { name: 'Koordination', you: false, at: galleryNow } },
    undecided: ['motivation'],
  }),
  edit('too-long', {
    record: galleryInterest(),
    section: 'motivation',
    faults: [{ question: 'motivation', kind: 'too-long', longest: 1000, length: 1012 }],
  }),
  edit('merged', { record: galleryInterest(), section: 'motivation', merged: true }),
  edit('locked', { record: galleryHandedIn(), section: 'motivation', editable: false }),
  check('missing', galleryBegun()),
  check('outdated', galleryInterest({ signOff: gallerySignOff({ contentHash: '00' }) })),
  check('ready', galleryInterest()),
  check('guest', galleryInterest({ editors: [] }), false),
  receipt('in-time', galleryHandedIn()),
  receipt('late', galleryHandedIn({ state: 'late' })),
];
