import type { Exchange } from '../../../../platform/http/exchange.ts';
import type { Route } from '../../../../platform/http/route.ts';
import { isLanguage, type Language } from '../../../../platform/i18n/languages.ts';
import type { PdfDocument } from '../../../../platform/pdf/document.ts';
import { answerSheetDocument, isAnswerable } from '../../documents/answer-sheet.ts';
import { noticeBundle, type BundledNotice } from '../../documents/notice-bundle.ts';
import { noticeDocument } from '../../documents/notice.ts';
import { mayAccompanyCalls } from '../../domain/policy.ts';
import { findInterestLines } from '../../store/review-interests.ts';
import { unlisted } from '../load-interest.ts';
import { isKey, loadRound } from '../load-round.ts';
import { loadNotice, type LoadedNotice } from '../read-notice/load-notice.ts';
import { readableNotice } from '../read-notice/readable-notice.ts';
import { noticeFactsOf } from './notice-facts-of.ts';

/** Notices on paper: for the municipality, and for staff who put them into envelopes. */
export const printNoticesRoutes: readonly Route[] = [
  {
    name: 'calls.notice-letter',
    method: 'GET',
    path: '/interesse/:handle/mitteilung/brief.pdf',
    audience: 'public',
    handle: async (x) => {
      const readable = await readableNotice(x);
      if (readable instanceof Response) return readable;
      const facts = noticeFactsOf(x, readable.loaded, x.language);
      return sendPdf(x, noticeDocument(facts), `Mitteilung-${facts.view.number}.pdf`);
    },
  },
  {
    name: 'calls.answer-sheet',
    method: 'GET',
    path: '/interesse/:handle/mitteilung/antwort.pdf',
    audience: 'public',
    handle: async (x) => {
      const readable = await readableNotice(x);
      if (readable instanceof Response) return readable;
      const facts = noticeFactsOf(x, readable.loaded, x.language);
      if (!isAnswerable(facts)) return x.notFound();
      return sendPdf(x, answerSheetDocument(facts), `Antwort-${facts.view.number}.pdf`);
    },
  },
  {
    name: 'calls.print-notice',
    method: 'GET',
    path: '/verwaltung/aufrufe/:call/mitteilungen/:interest/brief.pdf',
    audience: 'staff',
    handle: async (x) => {
      const { call, interest } = x.params;
      if (!mayAccompanyCalls(x.actor)) return x.forbidden();
      if (!isKey(call) || !isKey(interest)) return x.notFound();
      const loaded = await x.read((db, now) => loadNotice(db, { id: interest }, now));
      if (loaded === null || loaded.interest.callId !== call) return x.notFound();
      const facts = noticeFactsOf(x, loaded, readsIn(loaded));
      return sendPdf(x, noticeDocument(facts), `Mitteilung-${facts.view.number}.pdf`);
    },
  },
  {
    name: 'calls.print-notices',
    method: 'GET',
    path: '/verwaltung/aufrufe/:call/briefe.pdf',
    audience: 'staff',
    handle: async (x) => {
      if (!mayAccompanyCalls(x.actor)) return x.forbidden();
      const round = await loadRound(x);
      if (round === null) return x.notFound();
      const { call, now } = round;
      const notices = await x.read(async (db) => {
        const found: BundledNotice[] = [];
        for (const { id } of await findInterestLines(db, call.id)) {
          const loaded = await loadNotice(db, { id }, now);
          if (loaded !== null) found.push({ facts: noticeFactsOf(x, loaded, 'de'), reads: readsIn(loaded) });
        }
        return found;
      });
      const [first, ...others] = notices;
      if (first === undefined) return x.notFound();
      return sendPdf(
        x,
        noticeBundle([first, ...others], now),
        `Briefe-${call.fileNumber.replaceAll(/[^\w-]+/gu, '-')}.pdf`,
      );
    },
  },
];

/** The language the municipality wrote in. */
const readsIn = ({ interest }: LoadedNotice): Language => (isLanguage(interest.language) ? interest.language : 'de');

const sendPdf = async (x: Exchange, document: PdfDocument, filename: string): Promise<Response> =>
  x.send(await x.pdf(document), 'application/pdf', { filename, inline: true, headers: unlisted });
