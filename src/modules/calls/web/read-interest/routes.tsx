import type { Exchange } from '../../../../platform/http/exchange.ts';
import type { Route } from '../../../../platform/http/route.ts';
import { callPhase } from '../../domain/call-phase.ts';
import type { InterestFile, InterestRecord } from '../../domain/interest-record.ts';
import { mayAccompanyCalls, mayReadEvidence } from '../../domain/policy.ts';
import type { SubmissionContent } from '../../domain/submission-content.ts';
import { findInterest } from '../../store/interests.ts';
import { findSubmission } from '../../store/submissions.ts';
import { reviewTexts } from '../../texts/review/review-texts.ts';
import { isCheckable } from '../list-interests/is-checkable.ts';
import { isKey, loadRound, type Round } from '../load-round.ts';
import { ReadInterestPage } from './page.tsx';

/** What was handed in, and its files, for staff. Drafts are the municipality's own. */
export const readInterestRoutes: readonly Route[] = [
  {
    name: 'calls.read-interest',
    method: 'GET',
    path: '/verwaltung/aufrufe/:call/interessen/:interest',
    audience: 'staff',
    handle: async (x) => {
      const loaded = await loadHandedIn(x);
      if (loaded instanceof Response) return loaded;
      const { round, interest } = loaded;
      const wanted = x.url.searchParams.get('fassung');
      const shown =
        wanted === null
          ? interest.submissions.at(-1)
          : interest.submissions.find(({ attempt }) => String(attempt) === wanted);
      if (shown === undefined) return x.notFound();
      const submission = await x.read((db) => findSubmission(db, interest.id, shown.attempt));
      if (submission === undefined) return x.notFound();
      const { content } = submission;
      return x.page({
        title: reviewTexts.in(x.language)('read.title', { name: content.applicant }),
        body: (
          <ReadInterestPage
            language={x.language}
            round={{ id: round.call.id, title: round.call.content.title }}
            interest={interest.id}
            content={content}
            shown={shown}
            submissions={interest.submissions}
            receivedAt={interest.receivedAt}
            files={wanted === null ? handedInFiles(interest, content) : []}
            mayCheck={
              mayAccompanyCalls(x.actor) && isCheckable(interest.state, callPhase(round.call, round.now) === 'closed')
            }
          />
        ),
      });
    },
  },
  {
    name: 'calls.read-interest-file',
    method: 'GET',
    path: '/verwaltung/aufrufe/:call/interessen/:interest/datei/:file',
    audience: 'staff',
    handle: async (x) => {
      const loaded = await loadHandedIn(x);
      if (loaded instanceof Response) return loaded;
      const { interest } = loaded;
      const submission = await x.read((db) => findSubmission(db, interest.id));
      const files = submission === undefined ? [] : handedInFiles(interest, submission.content);
      const file = files.find(({ id }) => id === x.params['file']);
      if (file === undefined) return x.notFound();
      return x.send(await x.stored(file.address), file.mediaType, { filename: file.name });
    },
  },
];

/** Files that were handed in, and scans of paper; what somebody is adding to a returned one is still their own. */
const handedInFiles = ({ files }: InterestRecord, content: SubmissionContent): readonly InterestFile[] =>
  files.filter(({ id, question }) => question === '' || content.files.some((file) => file.id === id));

async function loadHandedIn(x: Exchange): Promise<{ round: Round; interest: InterestRecord } | Response> {
  if (!mayReadEvidence(x.actor)) return x.forbidden();
  const round = await loadRound(x);
  const key = x.params['interest'];
  if (round === null || !isKey(key)) return x.notFound();
  const interest = await x.read((db) => findInterest(db, { id: key }));
  if (interest === undefined || interest.callId !== round.call.id || interest.submissions.length === 0) {
    return x.notFound();
  }
  return { round, interest };
}
