import { z } from 'zod';
import { give, refuseWith, type Answer, type FieldError } from '../../../platform/api/answer.ts';
import { pointerOf } from '../../../platform/api/field-errors.ts';
import { defineOperation, type Operation } from '../../../platform/api/operation.ts';
import { apiTexts } from '../../../platform/api/texts/api-texts.ts';
import type { Language } from '../../../platform/i18n/languages.ts';
import { saveAnswers } from '../actions/save-answers.ts';
import { startInterest } from '../actions/start-interest.ts';
import { draftFaultOf, isListQuestion } from '../domain/answers.ts';
import { questionsOf } from '../domain/call-content.ts';
import type { InterestRecord } from '../domain/interest-record.ts';
import { interestTexts } from '../texts/interest/interest-texts.ts';
import { faultText } from '../web/form-fields.tsx';
import { slugSchema } from './call-schemas.ts';
import { answerSchema, exampleInterest, interestSchema } from './interest-schema.ts';
import { exampleHandle, handleParams, loadOwnInterest, lockOwnInterest, withheld } from './load-own-interest.ts';
import { showInterest } from './read-interest-operations.ts';

type GivenAnswers = Readonly<Record<string, string | readonly string[]>>;

/** Beginning an interest and filling it in. */
export const writeInterestOperations: readonly Operation[] = [
  defineOperation({
    name: 'calls.start-interest',
    method: 'POST',
    path: '/api/v1/calls/{slug}/interests',
    tag: 'Own interests',
    summary: 'Begin an expression of interest for a place of the register',
    scopes: ['interests.write'],
    params: z.strictObject({ slug: slugSchema }),
    body: z.strictObject({ placeId: z.guid().describe('From /api/v1/places.') }),
    output: z.strictObject({ handle: z.string() }),
    status: 201,
    problems: { 'not-open-yet': 409, 'call-closed': 409, 'unknown-place': 422, 'not-eligible': 422 },
    examples: {
      params: { slug: 'modellkommunen' },
      body: { placeId: '0190c7a2-3f5e-7d11-8a55-2f6a4a0e3d11' },
      output: { handle: exampleHandle },
    },
    handle: async (x, { params: { slug }, body: { placeId } }) => {
      const { language, clientAddress } = x;
      const result = await x.act(startInterest, { slug, placeId, language, clientAddress });
      if (result.ok) return give({ handle: result.value.handle }, `/api/v1/interests/${result.value.handle}`);
      return notStarted(result.reason, language);
    },
  }),
  defineOperation({
    name: 'calls.save-answers',
    method: 'PATCH',
    path: '/api/v1/interests/{handle}/answers',
    tag: 'Own interests',
    summary: 'Write some answers; the others stay',
    description:
      'An empty answer takes one away. As on the pages, what is too long or not a number is kept and stands in the check; keys that are no option are refused, and then nothing is written.',
    scopes: ['interests.write'],
    params: handleParams,
    body: z.strictObject({ answers: z.record(z.string().max(100), answerSchema) }),
    output: interestSchema,
    problems: { 'not-editable': 409 },
    changes: { read: showInterest, lock: lockOwnInterest },
    examples: {
      params: { handle: exampleHandle },
      body: { answers: { motivation: 'Unsere Verwaltung sucht Menschen mit Erfahrung.' } },
      output: exampleInterest,
    },
    handle: async (x, { params: { handle }, body }) => {
      const loaded = await loadOwnInterest(x, handle);
      if (!loaded.ok) return loaded;
      const { record } = loaded;
      const errors = answerErrors(record, body.answers, x.language);
      if (errors.length > 0) return refuseWith('invalid', undefined, errors);
      const answers = Object.entries(body.answers).map(([question, value]) => ({
        question,
        value: typeof value === 'string' ? value.replaceAll('\r\n', '\n').trimEnd() : value,
        revision: record.answers.find((stored) => stored.question === question)?.revision ?? 0,
      }));
      const result = await x.act(saveAnswers, { handle, answers }, handle);
      if (result.ok) return showInterest.handle(x, { params: { handle }, query: {}, body: {} } as never);
      if (result.reason === 'not-editable') {
        return refuseWith('not-editable', interestTexts.in(x.language)('section.locked'));
      }
      return withheld(result.reason);
    },
  }),
];

type NotStarted = 'not-found' | 'not-open-yet' | 'call-closed' | 'unknown-place' | 'not-eligible' | 'too-many';

function notStarted(reason: NotStarted, language: Language): Answer {
  const t = interestTexts.in(language);
  switch (reason) {
    case 'not-found':
    case 'too-many':
      return refuseWith(reason);
    case 'not-open-yet':
      return refuseWith(reason, t('check.error.not-open'));
    case 'call-closed':
      return refuseWith(reason, t('start.closed'));
    default:
      return refuseWith(reason, t(`start.${reason}`), [{ pointer: '#/placeId', detail: t(`start.${reason}`) }]);
  }
}

/** What no page lets anybody type: unknown questions, lists where a text belongs, keys that are no option. */
function answerErrors({ content }: InterestRecord, answers: GivenAnswers, language: Language): FieldError[] {
  const t = apiTexts.in(language);
  const questions = new Map(questionsOf(content).map((question) => [question.key, question]));
  return Object.entries(answers).flatMap(([key, value]) => {
    const pointer = pointerOf(['answers', key]);
    const question = questions.get(key);
    if (question === undefined || question.type === 'file') return [{ pointer, detail: t('field.unknown') }];
    if (isListQuestion(question) !== (typeof value !== 'string')) return [{ pointer, detail: t('field.type') }];
    const fault = draftFaultOf(question, value);
    return fault?.kind === 'not-an-option' ? [{ pointer, detail: faultText(fault, question, language) }] : [];
  });
}
