import { z } from 'zod';
import type { Json } from '../ids/canonical-json.ts';
import { responsesOf } from './describe-responses.ts';
import type { Operation } from './operation.ts';
import { problemSchema } from './problem-schema.ts';

type Schema = Record<string, unknown>;
type Schemas = Record<string, Schema>;

/** The description of the interface (OpenAPI 3.1) as JSON, made from its operations; asks for the origin it stands under. */
export function describeApi(operations: readonly Operation[]): (origin: string) => string {
  const schemas: Schemas = {};
  const convert = (schema: z.ZodType, io: 'input' | 'output'): Schema => hoisted(schema, io, schemas);
  schemas['Problem'] = convert(problemSchema, 'output');
  const paths: Record<string, Record<string, Json>> = {};
  for (const operation of operations) {
    const methods = (paths[operation.path] ??= {});
    methods[operation.method.toLowerCase()] = describeOperation(operation, convert) as Json;
  }
  const made = new Map<string, string>();
  return (origin) => {
    const known =
      made.get(origin) ??
      JSON.stringify({ ...frame(operations), servers: [{ url: origin }], paths, components: components(schemas) });
    made.set(origin, known);
    return known;
  };
}

const frame = (operations: readonly Operation[]): Schema => ({
  openapi: '3.1.0',
  info: {
    title: 'Zusammendenken',
    version: '1.0.0',
    summary: 'Calls, expressions of interest and municipalities for programs.',
    description:
      'Titles of problems and details of fields come in the language of Accept-Language. Changes need a token; every POST needs an Idempotency-Key.',
    license: { name: 'EUPL-1.2', identifier: 'EUPL-1.2' },
  },
  tags: [...new Set(operations.map(({ tag }) => tag))].map((name) => ({ name })),
});

const components = (schemas: Schemas): Schema => ({
  schemas,
  securitySchemes: {
    token: { type: 'http', scheme: 'bearer', description: 'A token made on the account page, with scopes and an end.' },
  },
});

/** A zod schema as JSON schema; what has a name of its own goes to the components. */
function hoisted(schema: z.ZodType, io: 'input' | 'output', schemas: Schemas): Schema {
  const { $schema: _dialect, $defs, ...own } = z.toJSONSchema(schema, { io, unrepresentable: 'any' }) as Schema;
  for (const [name, inner] of Object.entries(($defs ?? {}) as Schemas)) schemas[name] = pointed(inner);
  return pointed(own);
}

const pointed = (schema: Schema): Schema =>
  JSON.parse(JSON.stringify(schema).replaceAll('"#/$defs/', '"#/components/schemas/')) as Schema;

type Convert = (schema: z.ZodType, io: 'input' | 'output') => Schema;

function describeOperation(operation: Operation, convert: Convert): Schema {
  const { name, tag, summary, description, scopes, method } = operation;
  const body = bodyOf(operation, convert);
  return {
    operationId: name,
    tags: [tag],
    summary,
    ...(description === undefined ? {} : { description }),
    security: scopes.length === 0 ? [] : [{ token: scopes }],
    parameters: [...parametersOf(operation, convert), ...headersOf(operation)],
    ...(body === null ? {} : { requestBody: body }),
    responses: responsesOf(operation, convert(operation.output, 'output')),
    ...(method === 'POST' ? { 'x-idempotent': 'Idempotency-Key' } : {}),
  };
}

function parametersOf({ params, query, examples }: Operation, convert: Convert): Schema[] {
  const listed = (shape: z.ZodObject | undefined, where: 'path' | 'query'): Schema[] => {
    if (shape === undefined) return [];
    const { properties, required } = convert(shape, 'input') as { properties?: Schemas; required?: string[] };
    return Object.entries(properties ?? {}).map(([name, schema]) => {
      const { description, ...rest } = schema;
      const example = (where === 'path' ? examples.params : examples.query)?.[name];
      return {
        name,
        in: where,
        required: where === 'path' || (required ?? []).includes(name),
        schema: rest,
        ...(description === undefined ? {} : { description }),
        ...(example === undefined ? {} : { example }),
      };
    });
  };
  return [...listed(params, 'path'), ...listed(query, 'query')];
}

function headersOf({ method, changes }: Operation): Schema[] {
  const language = header('Accept-Language', 'Language of titles and details.', { example: 'en' });
  const key = header('Idempotency-Key', 'Chosen by you, for this request alone; kept for 24 hours.', {
    required: true,
    schema: { type: 'string', pattern: '^[!-~]{1,200}$' },
    example: 'b2b9c1e4-7f0e-4b55-9b1f-7e5a3a0e3d11',
  });
  return [
    language,
    ...(method === 'GET' ? [header('If-None-Match', 'The ETag you know: 304 when nothing has changed.', {})] : []),
    ...(method === 'POST' ? [key] : []),
    ...(changes === undefined
      ? []
      : [
          header('If-Match', `The ETag of ${changes.read.name}: 412 when it was changed meanwhile.`, {
            required: true,
          }),
        ]),
  ];
}

const header = (name: string, description: string, more: Schema): Schema => ({
  name,
  in: 'header',
  required: false,
  schema: { type: 'string' },
  description,
  ...more,
});

function bodyOf({ body, file, examples }: Operation, convert: Convert): Schema | null {
  if (file !== undefined) {
    const schema = {
      type: 'object',
      properties: { file: { type: 'string', contentMediaType: 'application/octet-stream' } },
      required: ['file'],
    };
    return { required: true, content: { 'multipart/form-data': { schema } } };
  }
  if (body === undefined) return null;
  const example = examples.body === undefined ? {} : { example: examples.body };
  return { required: true, content: { 'application/json': { schema: convert(body, 'input'), ...example } } };
}
