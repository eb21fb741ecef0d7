import type { Agency } from '../../../../platform/agency/agency.ts';
import type { Exchange } from '../../../../platform/http/exchange.ts';
import type { Route } from '../../../../platform/http/route.ts';
import type { Language } from '../../../../platform/i18n/languages.ts';
import type { PersonalData } from '../../../../platform/personal-data.ts';
import { accountPaths } from '../../../accounts/index.ts';
import { askRequest } from '../../actions/ask-request.ts';
import { previewErasure } from '../../actions/read-board.ts';
import { takeBackRequest } from '../../actions/take-back-request.ts';
import type { RecordedTable } from '../../erasing-order.ts';
import { findRequestsOf } from '../../store/requests.ts';
import { privacyTexts } from '../../texts/privacy-texts.ts';
import { EraseOwnPage, type CountedRecord } from '../erase-own/page.tsx';
import { privacyPaths } from '../paths.ts';
import { sendExport } from '../send-export.ts';
import { OwnDataPage, ownNotices } from './page.tsx';

type Options = {
  tables: readonly RecordedTable[];
  recordsIn: (language: Language) => readonly PersonalData[];
  agency: Agency;
};

/** One's own data: told, taken along, erased. */
export const ownDataRoutes = (options: Options): readonly Route[] => [
  {
    name: 'privacy.show-own-data',
    method: 'GET',
    path: '/konto/daten',
    audience: 'public',
    handle: showOwnData,
  },
  {
    name: 'privacy.ask-export',
    method: 'POST',
    path: '/konto/daten/auskunft',
    audience: 'public',
    fresh: true,
    handle: async (x) => {
      const asked = await x.act(askRequest, { kind: 'export' });
      if (!asked.ok && asked.reason === 'not-allowed') return x.forbidden();
      return x.redirect(privacyPaths.ownData(x.language, asked.ok ? 'export' : 'open'));
    },
  },
  {
    name: 'privacy.fetch-export',
    method: 'GET',
    path: '/konto/daten/auskunft/:request/:format',
    audience: 'public',
    fresh: true,
    handle: (x) => (x.actor.personId === null ? x.forbidden() : sendExport(x, options, x.actor.personId)),
  },
  {
    name: 'privacy.show-erase-own',
    method: 'GET',
    path: '/konto/daten/loeschen',
    audience: 'public',
    handle: async (x) => {
      const { personId } = x.actor;
      if (personId === null) return x.forbidden();
      const { gone, kept } = await x.read((db) => previewErasure(db, options.tables, personId));
      const records = options.recordsIn(x.language);
      const counted = (counts: Readonly<Record<string, number>>): CountedRecord[] =>
        records.flatMap(({ name, what, end }) => {
          const rows = counts[name] ?? 0;
          return rows === 0 ? [] : [{ what, end, rows }];
        });
      return x.page({
        title: privacyTexts.in(x.language)('erase.title'),
        body: <EraseOwnPage language={x.language} gone={counted(gone)} kept={counted(kept)} />,
      });
    },
  },
  {
    name: 'privacy.erase-own',
    method: 'POST',
    path: '/konto/daten/loeschen',
    audience: 'public',
    fresh: true,
    handle: async (x) => {
      const asked = await x.act(askRequest, { kind: 'erasure' });
      if (!asked.ok && asked.reason === 'not-allowed') return x.forbidden();
      return x.redirect(privacyPaths.ownData(x.language, asked.ok ? 'erasure' : 'open'));
    },
  },
  {
    name: 'privacy.take-back',
    method: 'POST',
    path: '/konto/daten/zuruecknehmen',
    audience: 'public',
    handle: async (x) => {
      if (x.actor.personId === null) return x.forbidden();
      const id = (await x.form()).text('request');
      if (!/^[0-9a-f-]{36}$/u.test(id)) return x.notFound();
      const taken = await x.act(takeBackRequest, { id });
      if (!taken.ok && taken.reason === 'not-allowed') return x.forbidden();
      return x.redirect(privacyPaths.ownData(x.language, taken.ok ? 'taken-back' : 'too-late'));
    },
  },
];

async function showOwnData(x: Exchange): Promise<Response> {
  const { personId } = x.actor;
  if (personId === null) return x.forbidden();
  const { requests, now } = await x.read(async (db, at) => ({ requests: await findRequestsOf(db, personId), now: at }));
  const open = requests.filter(({ takenBackAt }) => takenBackAt === null);
  const made = open.find(
    ({ kind, doneAt, expiresAt }) => kind === 'export' && (doneAt === null || (expiresAt ?? 0) > now),
  );
  const erasure = open.find(({ kind, doneAt }) => kind === 'erasure' && doneAt === null);
  const done = x.url.searchParams.get('erledigt');
  return x.page({
    title: privacyTexts.in(x.language)('own.title'),
    body: (
      <OwnDataPage
        language={x.language}
        done={ownNotices.find((notice) => notice === done) ?? null}
        export={made === undefined ? null : { id: made.id, expiresAt: made.doneAt === null ? null : made.expiresAt }}
        erasure={erasure === undefined ? null : { id: erasure.id, dueAt: erasure.dueAt }}
        accountHref={accountPaths.account(x.language)}
      />
    ),
  });
}
