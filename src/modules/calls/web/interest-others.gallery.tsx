import type { GalleryEntry } from '../../../platform/gallery-entry.ts';
import type { Language } from '../../../platform/i18n/languages.ts';
import { days, plus } from '../../../platform/time/instant.ts';
import type { InterestRecord } from '../domain/interest-record.ts';
import { interestTexts } from '../texts/interest/interest-texts.ts';
import { CallVersionPage } from './call-version/page.tsx';
import { DecideLatePage } from './decide-late/page.tsx';
import { EditorsPage, JoinOverPage, JoinPage } from './editors/page.tsx';
import { EnterInterestPage } from './enter-interest/page.tsx';
import { interestEntry as entry } from './gallery-entry-of.ts';
import { galleryHandedIn, galleryHash, galleryInterest, galleryNow } from './gallery-interest.ts';
import { LateRequestPage } from './late-request/page.tsx';
import { VerifyReceiptPage } from './verify-receipt/page.tsx';
import { ReopenPage, WithdrawPage, withdrawTitle } from './withdraw-interest/page.tsx';

const late = {
  reason: 'Bei uns fiel am Abend der Strom aus.',
  requestedAt: galleryNow,
  firstBy: 'a',
  firstGrants: true,
  firstReason: 'Der Ausfall ist belegt.',
  secondBy: null,
  secondGrants: null,
  secondReason: null,
};

const lateRecord = galleryHandedIn({ state: 'late', late });
const people = [
  { name: 'Kim Beispiel', you: true },
  { name: 'Alex Probe', you: false },
];
const place = {
  id: '1',
  label: 'Musterstadt',
  type: 'Kreisfreie Stadt',
  kreisLabel: null,
  landLabel: 'Hessen',
  population: 134_600,
  eligible: true,
};
const callOf = (record: InterestRecord) => ({ id: record.callId, title: record.content.title });
const verify = (
  state: string,
  extra: { arrivedAt?: typeof galleryNow | null; errors?: (language: Language) => { number: string } },
): GalleryEntry =>
  entry(`verify-receipt/${state}`, {
    route: 'verify-receipt',
    title: 'verify.title',
    body: (language) => (
      <VerifyReceiptPage
        language={language}
        number="2018-2136-1"
        checksum={galleryHash}
        {...(extra.arrivedAt === undefined ? {} : { arrivedAt: extra.arrivedAt })}
        {...(extra.errors === undefined ? {} : { errors: extra.errors(language) })}
      />
    ),
  });

/** Colleagues, taking back, coming late, checking a receipt, and staff. */
export const gallery: readonly GalleryEntry[] = [
  entry('show-editors/people', {
    route: 'show-editors',
    title: 'editors.title',
    body: (language) => (
      <EditorsPage
        language={language}
        handle="beispiel"
        people={people}
        invited={['neu@musterstadt.example']}
        guest={false}
      />
    ),
  }),
  entry('show-editors/guest', {
    route: 'show-editors',
    title: 'editors.title',
    body: (language) => <EditorsPage language={language} handle="beispiel" people={[]} invited={[]} guest />,
  }),
  entry('show-join', {
    route: 'show-join',
    title: 'join.title',
    body: (language) => (
      <JoinPage
        language={language}
        token="beispiel"
        applicant="Musterstadt"
        call="Modellkommunen"
        signedIn
        signInPath="/de/anmelden"
      />
    ),
  }),
  entry('show-join/over', {
    route: 'show-join',
    title: 'co-sign.gone.title',
    body: (language) => <JoinOverPage language={language} />,
  }),
  {
    ...entry('withdraw', {
      route: 'withdraw-form',
      title: 'withdraw.title',
      body: (language) => (
        <WithdrawPage language={language} record={galleryHandedIn()} handle="beispiel" possible isOver={false} />
      ),
    }),
    title: (language) => withdrawTitle(galleryHandedIn(), language),
  },
  entry('reopen', {
    route: 'reopen-form',
    title: 'reopen.title',
    body: (language) => <ReopenPage language={language} record={galleryHandedIn()} handle="beispiel" possible />,
  }),
  entry('late-request/form', {
    route: 'late-request-form',
    title: 'late.title',
    body: (language) => (
      <LateRequestPage language={language} record={galleryHandedIn({ state: 'late' })} handle="beispiel" possible />
    ),
  }),
  entry('late-request/open', {
    route: 'late-request-form',
    title: 'late.progress.title',
    body: (language) => <LateRequestPage language={language} record={lateRecord} handle="beispiel" possible={false} />,
  }),
  entry('call-version', {
    route: 'show-call-version',
    title: 'version.title',
    body: (language) => (
      <CallVersionPage
        language={language}
        record={galleryInterest({ latestVersion: 2 })}
        handle="beispiel"
        amendments={[
          { version: 2, note: { de: 'Die Frist endet eine Woche später.', en: 'The deadline is a week later.' } },
        ]}
      />
    ),
  }),
  verify('empty', {}),
  verify('yes', { arrivedAt: plus(galleryNow, -days(1)) }),
  verify('no', { arrivedAt: null }),
  verify('error', { errors: (language) => ({ number: interestTexts.in(language)('verify.error.number') }) }),
  entry('enter-interest', {
    route: 'enter-interest-form',
    title: 'enter.title',
    staff: true,
    body: (language) => (
      <EnterInterestPage
        language={language}
        call={callOf(galleryInterest())}
        query="Muster"
        typed={{ place: '1', channel: 'post', on: '2018-02-07', at: '12:00', language: 'de' }}
        hits={[place]}
        today="2018-02-07"
      />
    ),
  }),
  entry('decide-late/one-heard', {
    route: 'decide-late-form',
    title: 'decide-late.title',
    staff: true,
    body: (language) => <DecideLatePage language={language} record={lateRecord} late={late} handle="beispiel" may />,
  }),
  entry('decide-late/decided', {
    route: 'decide-late-form',
    title: 'decide-late.title',
    staff: true,
    body: (language) => (
      <DecideLatePage
        language={language}
        record={lateRecord}
        late={{ ...late, secondBy: 'b', secondGrants: false, secondReason: 'Andere waren auch betroffen.' }}
        handle="beispiel"
        may={false}
      />
    ),
  }),
];
