import type { Exchange } from '../../../../platform/http/exchange.ts';
import type { FieldErrors } from '../../../../platform/http/parse-form.ts';
import type { Route } from '../../../../platform/http/route.ts';
import { answerNotice } from '../../actions/answer-notice.ts';
import { dropOut } from '../../actions/drop-out.ts';
import type { InterestRecord } from '../../domain/interest-record.ts';
import { mayAnswerOffer } from '../../domain/policy.ts';
import { findInterest } from '../../store/interests.ts';
import { reviewTexts } from '../../texts/review/review-texts.ts';
import { answerTo } from '../answer-to.ts';
import { reviewPaths } from '../review-paths.ts';
import { noticeView, stateOf } from './load-notice.ts';
import { NoticePage } from './page.tsx';
import { readableNotice } from './readable-notice.ts';

type Typed = { response: string; reason: string };

/** What a municipality is told, and its answer. */
export const readNoticeRoutes: readonly Route[] = [
  {
    name: 'calls.show-notice',
    method: 'GET',
    path: '/interesse/:handle/mitteilung',
    audience: 'public',
    handle: (x) => noticePage(x, { response: '', reason: '' }, {}),
  },
  {
    name: 'calls.answer-notice',
    method: 'POST',
    path: '/interesse/:handle/mitteilung',
    audience: 'public',
    handle: async (x) => {
      const interest = await own(x);
      if (interest === null) return x.forbidden();
      const form = await x.form();
      const typed = { response: form.text('response'), reason: form.text('reason') };
      const t = reviewTexts.in(x.language);
      const response = (['accepted', 'declined'] as const).find((known) => known === typed.response);
      if (response === undefined) return noticePage(x, typed, { response: t('notice.error.response') });
      const { handle } = interest;
      const answer = {
        interestId: interest.id,
        response,
        reason: typed.reason,
        channel: 'online',
        key: handle,
      } as const;
      return answerTo(x, await x.act(answerNotice, answer, handle), {
        next: reviewPaths.notice(x.language, handle),
        fault: (reason) => noticePage(x, typed, { form: t(`notice.error.${onlineFault(reason)}`) }),
      });
    },
  },
  {
    name: 'calls.drop-out',
    method: 'POST',
    path: '/interesse/:handle/mitteilung/zurueckgeben',
    audience: 'public',
    handle: async (x) => {
      const interest = await own(x);
      if (interest === null) return x.forbidden();
      const reason = (await x.form()).text('dropReason');
      const { handle } = interest;
      const given = { interestId: interest.id, reason, channel: 'online', key: handle } as const;
      return answerTo(x, await x.act(dropOut, given, handle), {
        next: reviewPaths.notice(x.language, handle),
        fault: (fault) => {
          const name = fault === 'reason-missing' ? 'dropReason' : 'form';
          const message = reviewTexts.in(x.language)(`notice.error.${onlineFault(fault)}`);
          return noticePage(x, { response: '', reason }, { [name]: message });
        },
      });
    },
  },
];

/** Faults of what staff enter can't happen online; if one did, there would be nothing to answer. */
const onlineFault = <Fault extends string>(fault: Fault) =>
  fault === 'not-a-date' || fault === 'before-offer' || fault === 'place-passed-on'
    ? ('nothing-offered' as const)
    : (fault as Exclude<Fault, 'not-a-date' | 'before-offer' | 'place-passed-on'>);

/** The interest of the address, for who may answer for it. */
async function own(x: Exchange): Promise<InterestRecord | null> {
  const handle = x.params['handle'] ?? '';
  const interest = await x.read((db) => findInterest(db, { handle }), handle);
  return interest !== undefined && mayAnswerOffer(x.actor, interest, { key: handle, channel: 'online' })
    ? interest
    : null;
}

async function noticePage(x: Exchange, typed: Typed, errors: FieldErrors): Promise<Response> {
  const readable = await readableNotice(x);
  if (readable instanceof Response) return readable;
  const { loaded, mayAnswer } = readable;
  const state = stateOf(loaded);
  return x.page({
    title: reviewTexts.in(x.language)(`notice.title.${state}`),
    ...(Object.keys(errors).length > 0 ? { status: 422 as const } : {}),
    body: (
      <NoticePage
        language={x.language}
        {...noticeView(loaded)}
        state={state}
        mayAnswer={mayAnswer}
        typed={typed}
        errors={errors}
      />
    ),
  });
}
