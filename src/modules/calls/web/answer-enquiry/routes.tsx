import type { Exchange } from '../../../../platform/http/exchange.ts';
import { FormValues } from '../../../../platform/http/form-values.ts';
import type { Route } from '../../../../platform/http/route.ts';
import { answerEnquiry } from '../../actions/answer-enquiry.ts';
import { enterEnquiry } from '../../actions/ask-enquiry.ts';
import type { Enquiry } from '../../domain/enquiry.ts';
import { mayAccompanyCalls, mayReadEvidence } from '../../domain/policy.ts';
import { findCall } from '../../store/calls.ts';
import { findEnquiries, findEnquiry } from '../../store/enquiries.ts';
import { callTexts } from '../../texts/call/call-texts.ts';
import { callPaths } from '../call-paths.ts';
import { localEntries, readLocal } from '../edit-call/local-form.ts';
import { AnswerPage, ListAnswersPage } from './page.tsx';

/** Questions about a call, answered for all. */
export const answerEnquiryRoutes: readonly Route[] = [
  {
    name: 'calls.list-answers',
    method: 'GET',
    path: '/verwaltung/aufrufe/:id/fragen',
    audience: 'staff',
    handle: (x) => listPage(x, {}),
  },
  {
    name: 'calls.enter-enquiry',
    method: 'POST',
    path: '/verwaltung/aufrufe/:id/fragen',
    audience: 'staff',
    handle: async (x) => {
      if (!mayAccompanyCalls(x.actor)) return x.forbidden();
      const callId = x.params['id'] ?? '';
      if ((await x.read((db) => findCall(db, callId))) === null) return x.notFound();
      const form = await x.form();
      const channel = (['phone', 'mail', 'post'] as const).find((known) => known === form.text('channel')) ?? 'phone';
      const result = await x.act(enterEnquiry, { callId, channel, question: form.text('question') });
      if (result.ok) return x.redirect(callPaths.answer(x.language, callId, result.value.id));
      if (result.reason === 'not-allowed') return x.forbidden();
      return listPage(x, { form, error: callTexts.in(x.language)(`enquiries.error.${result.reason}`) });
    },
  },
  {
    name: 'calls.show-answer',
    method: 'GET',
    path: '/verwaltung/aufrufe/:id/fragen/:enquiry',
    audience: 'staff',
    handle: (x) => answerPage(x, {}),
  },
  {
    name: 'calls.answer-enquiry',
    method: 'POST',
    path: '/verwaltung/aufrufe/:id/fragen/:enquiry',
    audience: 'staff',
    handle: async (x) => {
      if (!mayAccompanyCalls(x.actor)) return x.forbidden();
      const callId = x.params['id'] ?? '';
      const form = await x.form();
      const [question, answer] = [readLocal(form, 'question'), readLocal(form, 'answer')];
      const result = await x.act(answerEnquiry, { callId, id: x.params['enquiry'] ?? '', question, answer });
      if (result.ok) return x.redirect(callPaths.answers(x.language, callId));
      if (result.reason === 'no-such-enquiry') return x.notFound();
      if (result.reason === 'not-allowed') return x.forbidden();
      const message = callTexts.in(x.language)('part.error.required');
      const errors = {
        ...(question.de === '' ? { 'question.de': message } : {}),
        ...(answer.de === '' ? { 'answer.de': message } : {}),
      };
      return answerPage(x, { form, errors });
    },
  },
];

async function listPage(
  x: Exchange,
  { form = new FormValues([]), error }: { form?: FormValues; error?: string },
): Promise<Response> {
  if (!mayReadEvidence(x.actor)) return x.forbidden();
  const found = await x.read(async (db) => {
    const call = await findCall(db, x.params['id'] ?? '');
    return call === null ? null : { call, enquiries: await findEnquiries(db, call.id) };
  });
  if (found === null) return x.notFound();
  const open = found.enquiries.filter(({ answeredAt }) => answeredAt === null).length;
  return x.page({
    title: callTexts.in(x.language)('answers.title', { count: open }),
    body: (
      <ListAnswersPage
        language={x.language}
        {...found}
        mayAnswer={mayAccompanyCalls(x.actor)}
        form={form}
        error={error}
      />
    ),
    ...(error === undefined ? {} : { status: 422 }),
  });
}

/** What was published before, else the question as it was asked. */
const formOf = (enquiry: Enquiry): FormValues =>
  new FormValues([
    ...localEntries(
      'question',
      enquiry.publishedQuestion ?? { de: enquiry.language.startsWith('de') ? enquiry.question : '' },
    ),
    ...localEntries('answer', enquiry.answer),
  ]);

async function answerPage(
  x: Exchange,
  { form, errors }: { form?: FormValues; errors?: Record<string, string> },
): Promise<Response> {
  if (!mayAccompanyCalls(x.actor)) return x.forbidden();
  const found = await x.read(async (db) => ({
    call: await findCall(db, x.params['id'] ?? ''),
    enquiry: await findEnquiry(db, x.params['enquiry'] ?? ''),
  }));
  const { call, enquiry } = found;
  if (call === null || enquiry === null || enquiry.callId !== call.id) return x.notFound();
  return x.page({
    title: callTexts.in(x.language)('answer.title'),
    body: (
      <AnswerPage
        language={x.language}
        call={call}
        enquiry={enquiry}
        form={form ?? formOf(enquiry)}
        {...(errors === undefined ? {} : { errors })}
      />
    ),
    ...(errors === undefined ? {} : { status: 422 }),
  });
}
