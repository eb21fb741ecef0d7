import { z } from 'zod';
import { give, refuseWith } from '../../../platform/api/answer.ts';
import { defineOperation, type Operation } from '../../../platform/api/operation.ts';
import { languages } from '../../../platform/i18n/languages.ts';
import { addPartner } from '../actions/add-partner.ts';
import { attachFile } from '../actions/attach-file.ts';
import { detachFile } from '../actions/detach-file.ts';
import { removePartner } from '../actions/remove-partner.ts';
import { partnerKinds } from '../domain/partner-answer.ts';
import { interestTexts } from '../texts/interest/interest-texts.ts';
import { exampleHandle, handleParams, handleSchema, loadOwnInterest, withheld } from './load-own-interest.ts';

const id = z.guid();
const exampleId = '0190c7a2-3f5e-7d11-8a55-2f6a4a0e3d12';
const made = z.strictObject({ id });
const gone = z.strictObject({ removed: z.literal(true) });

const partnerFields = {
  'no-kind': 'kind',
  'no-name': 'name',
  'no-contact': 'email',
  'not-an-address': 'email',
  'no-allowance': 'allowance',
  'too-many': 'name',
  'not-editable': 'name',
} as const;

/** Files and partner organisations of an interest. */
export const interestPartOperations: readonly Operation[] = [
  defineOperation({
    name: 'calls.attach-file',
    method: 'POST',
    path: '/api/v1/interests/{handle}/files/{question}',
    tag: 'Own interests',
    summary: 'Attach a file to a question; its type is told by its content',
    scopes: ['interests.write'],
    params: z.strictObject({ handle: handleSchema, question: z.string().max(100) }),
    file: { limit: 20_000_000 },
    output: made,
    status: 201,
    problems: { 'not-editable': 409, 'too-many-files': 409, 'file-too-large': 422, 'file-type': 422 },
    examples: { params: { handle: exampleHandle, question: 'plan' }, output: { id: exampleId } },
    handle: async (x, { params: { handle, question } }) => {
      const loaded = await loadOwnInterest(x, handle);
      if (!loaded.ok) return loaded;
      const result = await x.act(attachFile, { handle, question, file: x.file() }, handle);
      if (result.ok) return give({ id: result.value.id }, `/api/v1/interests/${handle}`);
      const t = interestTexts.in(x.language);
      switch (result.reason) {
        case 'not-found':
          return refuseWith('not-found');
        case 'not-allowed':
          return refuseWith('forbidden');
        case 'not-editable':
          return refuseWith('not-editable', t('section.locked'));
        case 'too-many':
          return refuseWith('too-many-files', t('section.file.too-many'));
        case 'file-too-large':
          return refuseWith('file-too-large', t('section.file.too-large'));
        default:
          return refuseWith('file-type', t('section.file.type'));
      }
    },
  }),
  defineOperation({
    name: 'calls.detach-file',
    method: 'DELETE',
    path: '/api/v1/interests/{handle}/files/{id}',
    tag: 'Own interests',
    summary: 'Take a file out of the draft',
    scopes: ['interests.write'],
    params: z.strictObject({ handle: handleSchema, id }),
    output: gone,
    problems: { 'not-editable': 409 },
    examples: { params: { handle: exampleHandle, id: exampleId }, output: { removed: true } },
    handle: async (x, { params: { handle, id: file } }) => {
      const loaded = await loadOwnInterest(x, handle);
      if (!loaded.ok) return loaded;
      const result = await x.act(detachFile, { handle, file }, handle);
      if (result.ok) return give({ removed: true });
      if (result.reason === 'not-editable') {
        return refuseWith('not-editable', interestTexts.in(x.language)('section.locked'));
      }
      return withheld(result.reason);
    },
  }),
  defineOperation({
    name: 'calls.add-partner',
    method: 'POST',
    path: '/api/v1/interests/{handle}/partners',
    tag: 'Own interests',
    summary: 'Name a partner organisation; with a mail address it is asked to read and confirm',
    scopes: ['interests.write'],
    params: handleParams,
    body: z.strictObject({
      kind: z.enum(partnerKinds),
      name: z.string().max(200),
      email: z.string().max(200).default(''),
      phone: z.string().max(50).default(''),
      language: z.enum(languages.map(({ tag }) => tag)).default('de'),
      allowance: z.string().max(500).describe('What it gets for its part; said before any confirmation is asked for.'),
    }),
    output: made,
    status: 201,
    problems: {
      'not-editable': 409,
      'no-name': 422,
      'no-kind': 422,
      'no-contact': 422,
      'not-an-address': 422,
      'no-allowance': 422,
      'too-many-partners': 409,
    },
    examples: {
      params: { handle: exampleHandle },
      body: {
        kind: 'migrant-organisation',
        name: 'Verein Beispiel',
        email: 'verein@example.org',
        allowance: '500 Euro',
      },
      output: { id: exampleId },
    },
    handle: async (x, { params: { handle }, body }) => {
      const loaded = await loadOwnInterest(x, handle);
      if (!loaded.ok) return loaded;
      const result = await x.act(addPartner, { handle, ...body }, handle);
      if (result.ok) return give({ id: result.value.id }, `/api/v1/interests/${handle}`);
      const { reason } = result;
      if (reason === 'not-found') return refuseWith('not-found');
      if (reason === 'not-allowed') return refuseWith('forbidden');
      const words = interestTexts.in(x.language)(`partners.error.${reason}`);
      const kind = reason === 'too-many' ? 'too-many-partners' : reason;
      return refuseWith(kind, words, [{ pointer: `#/${partnerFields[reason]}`, detail: words }]);
    },
  }),
  defineOperation({
    name: 'calls.remove-partner',
    method: 'DELETE',
    path: '/api/v1/interests/{handle}/partners/{id}',
    tag: 'Own interests',
    summary: 'Take a partner organisation out that has not answered',
    scopes: ['interests.write'],
    params: z.strictObject({ handle: handleSchema, id }),
    output: gone,
    problems: { answered: 409 },
    examples: { params: { handle: exampleHandle, id: exampleId }, output: { removed: true } },
    handle: async (x, { params: { handle, id: partner } }) => {
      const loaded = await loadOwnInterest(x, handle);
      if (!loaded.ok) return loaded;
      const result = await x.act(removePartner, { handle, partner }, handle);
      if (result.ok) return give({ removed: true });
      if (result.reason === 'answered') {
        return refuseWith('answered', interestTexts.in(x.language)('partner.error.answered'));
      }
      return withheld(result.reason);
    },
  }),
];
