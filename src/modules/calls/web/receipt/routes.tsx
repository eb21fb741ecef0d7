import type { Exchange } from '../../../../platform/http/exchange.ts';
import type { Route } from '../../../../platform/http/route.ts';
import { actedWords, findParties } from '../../../mandates/index.ts';
import { receiptDocument } from '../../documents/receipt.ts';
import { deedsOf } from '../../domain/interest-deeds.ts';
import { timesOf, type SubmissionLine } from '../../domain/interest-record.ts';
import { mayReadInterest } from '../../domain/policy.ts';
import type { SubmissionContent } from '../../domain/submission-content.ts';
import { findSubmission } from '../../store/submissions.ts';
import { interestPaths } from '../interest-paths.ts';
import { loadInterest, unlisted, type Loaded } from '../load-interest.ts';
import { ReceiptPage, receiptTitle } from './page.tsx';

/** The receipt of what was handed in, as page and as PDF. */
export const receiptRoutes: readonly Route[] = [
  {
    name: 'calls.show-receipt',
    method: 'GET',
    path: '/interesse/:handle/beleg',
    audience: 'public',
    handle: async (x) => {
      const loaded = await loadReceipt(x);
      if (loaded instanceof Response) return loaded;
      const { record, now } = loaded;
      return x.page({
        title: receiptTitle(record, x.language),
        headers: unlisted,
        body: <ReceiptPage language={x.language} {...loaded} mayChange={deedsOf(timesOf(record), now).reopen} />,
      });
    },
  },
  {
    name: 'calls.receipt-pdf',
    method: 'GET',
    path: '/interesse/:handle/beleg.pdf',
    audience: 'public',
    handle: async (x) => {
      const loaded = await loadReceipt(x);
      if (loaded instanceof Response) return loaded;
      const { submission } = loaded;
      const link = `${x.acting().origin ?? ''}${interestPaths.verify(x.language, { number: submission.receipt, checksum: submission.hash })}`;
      const pdf = await x.pdf(receiptDocument({ ...loaded, language: x.language, link }));
      return x.send(pdf, 'application/pdf', {
        filename: `Beleg-${submission.receipt}.pdf`,
        inline: true,
        headers: unlisted,
      });
    },
  },
];

type LoadedReceipt = Loaded & { submission: SubmissionLine; content: SubmissionContent; by: string | null };

async function loadReceipt(x: Exchange): Promise<LoadedReceipt | Response> {
  const loaded = await loadInterest(x, mayReadInterest);
  if (loaded instanceof Response) return loaded;
  const { record, handle } = loaded;
  const wanted = x.url.searchParams.get('fassung');
  const line =
    wanted === null ? record.submissions.at(-1) : record.submissions.find(({ attempt }) => String(attempt) === wanted);
  if (line === undefined) return wanted === null ? x.redirect(interestPaths.show(x.language, handle)) : x.notFound();
  const { submission, parties } = await x.read(
    async (db) => ({
      submission: await findSubmission(db, record.id, line.attempt),
      parties: await findParties(db, { kind: 'calls.interest', id: record.id }),
    }),
    handle,
  );
  const by = actedWords(`mandate:${line.mandateId ?? ''}`, { parties, language: x.language });
  return submission === undefined ? x.notFound() : { ...loaded, submission: line, content: submission.content, by };
}
