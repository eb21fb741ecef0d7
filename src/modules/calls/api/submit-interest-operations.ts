import { z } from 'zod';
import { give, refuseWith } from '../../../platform/api/answer.ts';
import { defineOperation, type Operation } from '../../../platform/api/operation.ts';
import { signedHash } from '../actions/content-hash.ts';
import { reopenInterest } from '../actions/reopen-interest.ts';
import { submitInterest } from '../actions/submit-interest.ts';
import { withdrawInterest } from '../actions/withdraw-interest.ts';
import { summaryOf } from '../domain/interest-summary.ts';
import { interestTexts } from '../texts/interest/interest-texts.ts';
import { receiptLine, receiptLineSchema } from './interest-schema.ts';
import { exampleHandle, handleParams, loadOwnInterest, lockOwnInterest, withheld } from './load-own-interest.ts';
import { obstacleView } from './obstacle-view.ts';
import { showInterest } from './read-interest-operations.ts';

const params = handleParams;
const given = { params: { handle: exampleHandle } };
const changes = { read: showInterest, lock: lockOwnInterest };
const stateSchema = z.strictObject({ state: z.enum(['withdrawn', 'draft']) });

/** Handing in, taking back, opening again. */
export const submitInterestOperations: readonly Operation[] = [
  defineOperation({
    name: 'calls.submit-interest',
    method: 'POST',
    path: '/api/v1/interests/{handle}/submission',
    tag: 'Own interests',
    summary: 'Submit; the receipt says when it arrived',
    description:
      'What counts is the arrival of the request, by the clock of the database, before anything is waited for. Exactly the deadline is late: it gets a receipt as well and waits as `late`.',
    scopes: ['interests.submit'],
    params,
    body: z.strictObject({}),
    output: receiptLineSchema.extend({ state: z.enum(['submitted', 'late']) }),
    status: 201,
    arrival: true,
    problems: {
      'changed-since-check': 409,
      incomplete: 422,
      'place-has-interest': 409,
      'cure-over': 409,
      'not-open': 409,
      'not-a-draft': 409,
    },
    changes,
    examples: {
      ...given,
      body: {},
      output: {
        attempt: 1,
        receipt: 'ZD-2027-000017-1',
        arrivedAt: '2027-02-20T10:00:00.000Z',
        sha256: '0'.repeat(64),
        channel: 'online',
        state: 'submitted',
      },
    },
    handle: async (x, { params: { handle } }) => {
      const loaded = await loadOwnInterest(x, handle);
      if (!loaded.ok) return loaded;
      const arrivedAt = await x.arrivedAt();
      const result = await x.act(submitInterest, { handle, arrivedAt }, handle);
      if (result.ok) return submitted(x, { handle, state: result.value.state === 'late' ? 'late' : 'submitted' });
      const { reason } = result;
      const t = interestTexts.in(x.language);
      if (reason === 'not-found' || reason === 'not-allowed') return withheld(reason);
      if (reason === 'sign-in-needed') return refuseWith('forbidden');
      if (reason === 'changed-meanwhile') return refuseWith('changed-since-check', t(`check.error.${reason}`));
      if (reason !== 'incomplete') return refuseWith(reason, t(`check.error.${reason}`));
      const { record, now } = loaded;
      const { obstacles } = summaryOf(record, { now, contentHash: signedHash(record).toString('hex') });
      const errors = obstacles.map((obstacle) => {
        const { pointer, detail } = obstacleView(obstacle, record, x.language);
        return { ...(pointer === undefined ? {} : { pointer }), detail };
      });
      return refuseWith(reason, t('check.error.incomplete'), errors);
    },
  }),
  defineOperation({
    name: 'calls.withdraw-interest',
    method: 'POST',
    path: '/api/v1/interests/{handle}/withdrawal',
    tag: 'Own interests',
    summary: 'Take it back; what was submitted stays on file',
    scopes: ['interests.submit'],
    params,
    body: z.strictObject({ reason: z.string().max(1000).default('') }),
    output: stateSchema,
    problems: { 'not-possible': 409 },
    changes,
    examples: { ...given, body: { reason: '' }, output: { state: 'withdrawn' } },
    handle: async (x, { params: { handle }, body: { reason } }) => {
      const loaded = await loadOwnInterest(x, handle);
      if (!loaded.ok) return loaded;
      const result = await x.act(withdrawInterest, { handle, reason }, handle);
      if (result.ok) return give({ state: 'withdrawn' });
      if (result.reason !== 'not-possible') return withheld(result.reason);
      return refuseWith('not-possible', interestTexts.in(x.language)('withdraw.not-possible'));
    },
  }),
  defineOperation({
    name: 'calls.reopen-interest',
    method: 'POST',
    path: '/api/v1/interests/{handle}/reopening',
    tag: 'Own interests',
    summary: 'Open what was submitted or withdrawn for changes, before the deadline',
    scopes: ['interests.submit'],
    params,
    body: z.strictObject({}),
    output: stateSchema,
    problems: { 'not-possible': 409 },
    changes,
    examples: { ...given, body: {}, output: { state: 'draft' } },
    handle: async (x, { params: { handle } }) => {
      const loaded = await loadOwnInterest(x, handle);
      if (!loaded.ok) return loaded;
      const result = await x.act(reopenInterest, { handle }, handle);
      if (result.ok) return give({ state: 'draft' });
      if (result.reason !== 'not-possible') return withheld(result.reason);
      return refuseWith('not-possible', interestTexts.in(x.language)('reopen.not-possible'));
    },
  }),
];

type Exchange = Parameters<typeof loadOwnInterest>[0];

async function submitted(x: Exchange, { handle, state }: { handle: string; state: 'submitted' | 'late' }) {
  const loaded = await loadOwnInterest(x, handle);
  if (!loaded.ok) return loaded;
  const line = loaded.record.submissions.at(-1);
  if (line === undefined) throw new Error('what was submitted has no receipt');
  return give({ ...receiptLine(line), state }, `/api/v1/interests/${handle}/receipt`);
}
