import type { GalleryEntry } from '../../../platform/gallery-entry.ts';
import type { SignOffStanding } from '../domain/interest-obstacles.ts';
import type { InterestRecord, Partner } from '../domain/interest-record.ts';
import { submissionContent } from '../domain/submission-content.ts';
import { interestTexts } from '../texts/interest/interest-texts.ts';
import { ApprovedPage, ApprovePage } from './approve/page.tsx';
import { CoSignPage, GonePage } from './co-sign/page.tsx';
import { interestEntry as entry } from './gallery-entry-of.ts';
import { galleryHash, galleryInterest, galleryNow, galleryPartner, gallerySignOff } from './gallery-interest.ts';
import { PartnersPage } from './partners/page.tsx';
import { SignOffPage } from './sign-off/page.tsx';
import { PrintSignOffPage } from './sign-off/print-page.tsx';

const partners = (
  state: string,
  record: InterestRecord,
  extra: Partial<Parameters<typeof PartnersPage>[0]> = {},
): GalleryEntry =>
  entry(`show-partners/${state}`, {
    route: 'show-partners',
    title: 'partners.title',
    body: (language) => (
      <PartnersPage
        language={language}
        record={record}
        handle="beispiel"
        contentHash={galleryHash}
        today="2018-02-07"
        editable
        {...extra}
      />
    ),
  });

const coSign = (
  state: string,
  partner: Partner,
  extra: { done?: boolean; outdated?: boolean; error?: boolean } = {},
): GalleryEntry =>
  entry(`show-co-sign/${state}`, {
    route: 'show-co-sign',
    title: extra.done === true ? 'co-sign.done.title' : 'co-sign.title',
    body: (language) => (
      <CoSignPage
        language={language}
        token="beispiel"
        applicant="Musterstadt"
        partner={partner}
        content={submissionContent(galleryInterest(), false)}
        contact={galleryInterest().content.contact}
        outdated={extra.outdated ?? false}
        done={extra.done ?? false}
        error={
          extra.error === true
            ? { field: 'answer', message: interestTexts.in(language)('co-sign.error.no-answer') }
            : undefined
        }
      />
    ),
  });

const signOff = (standing: SignOffStanding): GalleryEntry =>
  entry(`show-sign-off/${standing}`, {
    route: 'show-sign-off',
    title: 'sign-off.title',
    body: (language) => {
      const record = galleryInterest({
        signOff: standing === 'missing' ? null : gallerySignOff(standing === 'asked' ? { answeredAt: null } : {}),
      });
      return (
        <SignOffPage
          language={language}
          record={record}
          handle="beispiel"
          standing={standing}
          today="2018-02-07"
          editable
        />
      );
    },
  });

/** Who reads and answers by link: partner organisations and heads, and the pages that ask them. */
export const gallery: readonly GalleryEntry[] = [
  partners('empty', galleryInterest({ partners: [] })),
  partners(
    'answers',
    galleryInterest({
      partners: [
        galleryPartner(),
        galleryPartner({
          id: '2',
          name: 'Gemeinde St. Beispiel',
          kind: 'civil-society',
          state: 'reserved',
          reservation: 'Nur wenn die Dolmetschkosten übernommen werden.',
          channel: 'phone',
        }),
        galleryPartner({
          id: '3',
          name: 'Hochschule für angewandte Beispiele Musterstadt-Probehafen',
          kind: 'education-provider',
          state: 'invited',
          answeredAt: null,
          signer: '',
        }),
        galleryPartner({ id: '4', name: 'Kammer', kind: 'economy', state: 'declined' }),
      ],
    }),
  ),
  coSign('asked', galleryPartner({ state: 'invited', answeredAt: null, signer: '' })),
  coSign('error', galleryPartner({ state: 'invited', answeredAt: null, signer: '' }), { error: true }),
  coSign('done', galleryPartner(), { done: true }),
  coSign('outdated', galleryPartner(), { outdated: true }),
  entry('show-co-sign/gone', {
    route: 'show-co-sign',
    title: 'co-sign.gone.title',
    body: (language) => <GonePage language={language} />,
  }),
  signOff('missing'),
  signOff('asked'),
  signOff('given'),
  signOff('outdated'),
  {
    ...entry('print-sign-off', {
      route: 'print-sign-off',
      title: 'sign-off.print.title',
      body: (language) => (
        <PrintSignOffPage
          language={language}
          record={galleryInterest()}
          handle="beispiel"
          now={galleryNow}
          contentHash={galleryHash}
        />
      ),
    }),
    bare: true,
  },
  entry('show-approve/asked', {
    route: 'show-approve',
    title: 'approve.title',
    body: (language) => <ApprovePage language={language} token="beispiel" record={galleryInterest()} />,
  }),
  entry('show-approve/replaced', {
    route: 'show-approve',
    title: 'approve.title',
    body: (language) => (
      <ApprovePage language={language} token="beispiel" record={galleryInterest()} closed="replaced" />
    ),
  }),
  entry('show-approve/done', {
    route: 'show-approve',
    title: 'approve.done.given',
    body: (language) => <ApprovedPage language={language} gives />,
  }),
];
