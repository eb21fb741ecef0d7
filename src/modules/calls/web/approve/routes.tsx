import type { Exchange } from '../../../../platform/http/exchange.ts';
import type { Route } from '../../../../platform/http/route.ts';
import { answerSignOff } from '../../actions/answer-sign-off.ts';
import type { InterestRecord } from '../../domain/interest-record.ts';
import { findInterest } from '../../store/interests.ts';
import { findLink } from '../../store/links.ts';
import { interestTexts } from '../../texts/interest/interest-texts.ts';
import { goneLink } from '../gone-link.tsx';
import { interestPaths } from '../interest-paths.ts';
import { unlisted } from '../load-interest.ts';
import { ApprovedPage, ApprovePage } from './page.tsx';

/** The head's release by link. Opening it releases nothing. */
export const approveRoutes: readonly Route[] = [
  {
    name: 'calls.show-approve',
    method: 'GET',
    path: '/freigabe/:token',
    audience: 'public',
    handle: async (x) => {
      const found = await findByToken(x);
      if (found === null) return goneLink(x);
      const answered = x.url.searchParams.get('antwort');
      const { record, current } = found;
      const t = interestTexts.in(x.language);
      if (answered !== null && current && record.signOff?.answeredAt !== null) {
        const gives = record.signOff?.state === 'given';
        return x.page({
          title: t(gives ? 'approve.done.given' : 'approve.done.refused'),
          headers: unlisted,
          body: <ApprovedPage language={x.language} gives={gives} />,
        });
      }
      return approvePage(x, found);
    },
  },
  {
    name: 'calls.approve',
    method: 'POST',
    path: '/freigabe/:token',
    audience: 'public',
    handle: async (x) => {
      const token = x.params['token'] ?? '';
      const form = await x.form();
      const gives = form.text('answer') === 'given';
      const result = await x.act(answerSignOff, { token, gives, note: form.text('note') }, token);
      if (result.ok) return x.redirect(`${interestPaths.approve(x.language, token)}?antwort=ja`);
      const found = result.reason === 'not-found' ? null : await findByToken(x);
      if (found === null) return goneLink(x);
      return approvePage(
        x,
        found,
        result.reason === 'no-reason' ? interestTexts.in(x.language)('approve.error.no-reason') : undefined,
      );
    },
  },
];

type Found = { record: InterestRecord; current: boolean };

const findByToken = (x: Exchange): Promise<Found | null> =>
  x.read(async (db) => {
    const link = await findLink(db, 'approve', x.params['token'] ?? '');
    const record = link === undefined ? undefined : await findInterest(db, { id: link.interestId });
    return record === undefined ? null : { record, current: record.signOff?.id === link?.id };
  }, x.params['token'] ?? '');

function approvePage(x: Exchange, { record, current }: Found, error?: string): Response {
  const open = record.state === 'draft' || record.state === 'returned';
  const whenOpen = open ? null : ('over' as const);
  return x.page({
    title: interestTexts.in(x.language)('approve.title'),
    status: error === undefined ? 200 : 422,
    headers: unlisted,
    body: (
      <ApprovePage
        language={x.language}
        token={x.params['token'] ?? ''}
        record={record}
        closed={current ? whenOpen : 'replaced'}
        error={error}
      />
    ),
  });
}
