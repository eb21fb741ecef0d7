import type { GalleryEntry } from '../../../platform/gallery-entry.ts';
import type { Language } from '../../../platform/i18n/languages.ts';
import { days, instant, plus } from '../../../platform/time/instant.ts';
import { ownPersonalData as recordsIn } from '../personal-data.ts';
import { privacyTexts } from '../texts/privacy-texts.ts';
import { EraseOwnPage } from './erase-own/page.tsx';
import type { BoardProps } from './guard/board-props.ts';
import { BoardPage } from './guard/page.tsx';
import { OwnDataPage, type OwnDataPageProps } from './own-data/page.tsx';
import { RecordPage } from './record/page.tsx';
import { recordRows } from './record/record-rows.ts';

const now = instant(Date.UTC(2018, 1, 5, 9));
const id = '01980000-0000-7000-8000-000000000001';

const own = (name: string, props: Partial<OwnDataPageProps>): GalleryEntry => ({
  name: `privacy.show-own-data/${name}`,
  route: 'privacy.show-own-data',
  audience: 'public',
  title: (language) => privacyTexts.in(language)('own.title'),
  body: (language) => (
    <OwnDataPage language={language} done={null} export={null} erasure={null} accountHref="/de/konto" {...props} />
  ),
});

const erasing = (name: string, withKept: boolean): GalleryEntry => ({
  name: `privacy.show-erase-own/${name}`,
  route: 'privacy.show-erase-own',
  audience: 'public',
  title: (language) => privacyTexts.in(language)('erase.title'),
  body: (language) => {
    const counted = recordsIn(language).map(({ what, end }) => ({ what, end, rows: 12 }));
    return <EraseOwnPage language={language} gone={counted} kept={withKept ? counted : []} />;
  },
});

const nothing: Omit<BoardProps, 'language'> = {
  due: [],
  offers: [],
  holds: [],
  requests: [],
  periods: [
    { name: 'draft', months: 6, days: 0 },
    { name: 'enquiry', months: 0, days: 90 },
    { name: 'request', months: 36, days: 0 },
    { name: 'export', months: 0, days: 7 },
  ],
  proofs: [],
  brokenProof: null,
  done: null,
  values: {},
  errors: {},
};
const asked = { email: '', channel: 'post' as const, askedAt: now, dueAt: plus(now, days(3)), outcome: null };
const open = { ...asked, takenBackAt: null, doneAt: null, expiresAt: null, personId: null };

const board = (name: string, props: (language: Language) => Partial<BoardProps>): GalleryEntry => ({
  name: `privacy.show-board/${name}`,
  route: 'privacy.show-board',
  audience: 'staff',
  title: (language) => privacyTexts.in(language)('board.title'),
  body: (language) => <BoardPage language={language} {...nothing} {...props(language)} />,
});

/** One's own data, the officer's page, and the record. */
export const gallery: readonly GalleryEntry[] = [
  own('begin', {}),
  own('waiting', { done: 'export', export: { id, expiresAt: null } }),
  own('ready', { export: { id, expiresAt: plus(now, days(7)) }, erasure: { id, dueAt: plus(now, days(3)) } }),
  own('too-late', { done: 'too-late' }),
  erasing('kept', true),
  erasing('nothing-kept', false),
  board('empty', () => ({})),
  board('full', (language) => ({
    due: recordsIn(language).map(({ what }) => ({ what, offered: 3, held: 1, leftover: 12 })),
    offers: [
      { fileId: id, title: 'AZ 2018-114 (modellkommunen-2018)', offeredAt: now, answer: null, answeredAt: null },
      { fileId: id, title: '', offeredAt: now, answer: 'declined', answeredAt: now },
    ],
    holds: [
      {
        id,
        heldId: id,
        reason: 'Klage vor dem Verwaltungsgericht',
        placedAt: now,
        untilAt: plus(now, days(300)),
        liftedAt: null,
        placedBy: id,
      },
      { id, heldId: id, reason: 'Prüfung', placedAt: now, untilAt: plus(now, days(30)), liftedAt: now, placedBy: id },
    ],
    requests: [
      { id, kind: 'erasure', ...open },
      { id, kind: 'export', ...open, doneAt: now, expiresAt: plus(now, days(7)) },
      { id, kind: 'erasure', ...open, takenBackAt: now },
    ],
    proofs: [
      {
        position: 2,
        kind: recordsIn(language)[0]?.what ?? '',
        cause: 'wish',
        rows: 12,
        erasedAt: now,
        hash: 'c'.repeat(64),
      },
      {
        position: 1,
        kind: recordsIn(language)[1]?.what ?? '',
        cause: 'end',
        rows: 3,
        erasedAt: now,
        hash: 'a'.repeat(64),
      },
    ],
    brokenProof: 2,
    done: 'archiv',
  })),
  board('refused', (language) => {
    const t = privacyTexts.in(language);
    return {
      values: { kind: 'export', email: 'ohne-klammeraffe', held: 'x', months: '0', days: '0', period: 'draft' },
      errors: {
        email: t('request.error.email'),
        channel: t('request.error.channel'),
        identity: t('request.error.identity'),
        held: t('hold.error.id'),
        holdReason: t('hold.error.reason'),
        holdUntil: t('hold.error.until'),
        months: t('period.error'),
      },
    };
  }),
  {
    name: 'privacy.show-record',
    route: 'privacy.show-record',
    audience: 'staff',
    title: (language) => privacyTexts.in(language)('record.title'),
    body: (language) => (
      <RecordPage
        language={language}
        operator="Beispielamt, Beispielweg 1, 12345 Musterstadt"
        officer=""
        rows={recordRows(language, recordsIn(language), nothing.periods)}
      />
    ),
  },
];
