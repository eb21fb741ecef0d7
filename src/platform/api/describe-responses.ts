import type { Operation } from './operation.ts';
import { problemKinds, type ProblemKind } from './problem-kinds.ts';

type Schema = Record<string, unknown>;

/** Every answer an operation may give. */
export function responsesOf(operation: Operation, output: Schema): Schema {
  const { method, status = 200, examples } = operation;
  const responses: Schema = {
    [status]: {
      description: method === 'GET' ? 'Shown.' : 'Done.',
      headers: {
        ETag: { schema: { type: 'string' }, description: 'The version of this answer.' },
        RateLimit: { schema: { type: 'string' }, description: 'Requests left in this minute.' },
        'RateLimit-Policy': { schema: { type: 'string' } },
        ...(status === 201 ? { Location: { schema: { type: 'string' }, description: 'Where it is.' } } : {}),
      },
      content: { 'application/json': { schema: output, example: examples.output } },
    },
    ...(method === 'GET' ? { 304: { description: 'Nothing has changed.' } } : {}),
  };
  for (const [code, kinds] of byStatus(operation)) {
    responses[code] = {
      description: kinds.join(', '),
      content: {
        'application/problem+json': {
          schema: { $ref: '#/components/schemas/Problem' },
          examples: Object.fromEntries(kinds.map((kind) => [kind, { value: exampleOf(kind, Number(code)) }])),
        },
      },
    };
  }
  return responses;
}

/** Problems an operation may have, in the order of their status. */
export const problemsOf = (operation: Operation): [kind: string, status: number][] => [
  ...commonKinds(operation).map((kind): [string, number] => [kind, problemKinds[kind]]),
  ...Object.entries(operation.problems ?? {}),
];

function byStatus(operation: Operation): [string, string[]][] {
  const grouped = Object.groupBy(problemsOf(operation), ([, status]) => String(status));
  return Object.entries(grouped).map(([status, kinds = []]) => [status, kinds.map(([kind]) => kind)]);
}

function commonKinds({ method, scopes, params, body, file, changes }: Operation): ProblemKind[] {
  const when = (isSo: boolean, ...kinds: ProblemKind[]): ProblemKind[] => (isSo ? kinds : []);
  return [
    'malformed',
    'unauthorised',
    'not-acceptable',
    'invalid',
    'too-many',
    'unexpected',
    'busy',
    ...when(scopes.length > 0, 'scope-missing', 'forbidden'),
    ...when(params !== undefined, 'not-found'),
    ...when(method !== 'GET' || body !== undefined || file !== undefined, 'too-large', 'media-type'),
    ...when(method === 'POST', 'key-needed', 'key-reused', 'in-progress'),
    ...when(changes !== undefined, 'version-needed', 'changed-meanwhile'),
  ];
}

const exampleOf = (kind: string, status: number): Schema => ({
  type: `https://www.example.org/api/problems/${kind}`,
  title: kind,
  status,
});
