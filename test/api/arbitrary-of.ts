import fc from 'fast-check';

/** The part of JSON schema the description uses. */
export type Schema = {
  $ref?: string;
  anyOf?: readonly Schema[];
  oneOf?: readonly Schema[];
  enum?: readonly unknown[];
  const?: unknown;
  type?: string;
  format?: string;
  pattern?: string;
  minLength?: number;
  maxLength?: number;
  minimum?: number;
  maximum?: number;
  items?: Schema;
  maxItems?: number;
  properties?: Readonly<Record<string, Schema>>;
  required?: readonly string[];
  additionalProperties?: Schema | boolean;
};

type Schemas = Readonly<Record<string, Schema>>;

/** Values a schema takes, made from the schema alone. */
export function arbitraryOf(schema: Schema, schemas: Schemas): fc.Arbitrary<unknown> {
  if (schema.$ref !== undefined) {
    return arbitraryOf(schemas[schema.$ref.split('/').at(-1) ?? ''] ?? {}, schemas);
  }
  const choices = schema.anyOf ?? schema.oneOf;
  if (choices !== undefined) return fc.oneof(...choices.map((choice) => arbitraryOf(choice, schemas)));
  if (schema.enum !== undefined) return fc.constantFrom(...schema.enum);
  if ('const' in schema) return fc.constant(schema.const);
  const made = byType[schema.type ?? ''];
  return made === undefined ? fc.jsonValue() : made(schema, schemas);
}

const byType: Readonly<Record<string, (schema: Schema, schemas: Schemas) => fc.Arbitrary<unknown>>> = {
  string: (schema) => textOf(schema),
  integer: ({ minimum, maximum }) => fc.integer({ min: minimum ?? -1000, max: Math.min(maximum ?? 1000, 1e6) }),
  number: () => fc.double({ noNaN: true, noDefaultInfinity: true }),
  boolean: () => fc.boolean(),
  null: () => fc.constant(null),
  array: ({ items = {}, maxItems }, schemas) =>
    fc.array(arbitraryOf(items, schemas), { maxLength: Math.min(maxItems ?? 5, 5) }),
  object: ({ properties = {}, required = [], additionalProperties }, schemas) => {
    const known = Object.entries(properties).map(([name, one]) => [name, arbitraryOf(one, schemas)] as const);
    const record = fc.record(Object.fromEntries(known), { requiredKeys: [...required] as never[] });
    if (typeof additionalProperties !== 'object') return record;
    const more = fc.dictionary(fc.string({ maxLength: 30 }), arbitraryOf(additionalProperties, schemas), {
      maxKeys: 4,
    });
    return fc.tuple(record, more).map(([one, other]) => ({ ...other, ...one }));
  },
};

function textOf({ pattern, format, minLength = 0, maxLength = 300 }: Schema): fc.Arbitrary<string> {
  if (format === 'uuid') return fc.uuid();
  if (pattern !== undefined) return fc.stringMatching(new RegExp(pattern, 'u'));
  return fc.string({ minLength, maxLength: Math.min(maxLength, 300), unit: 'grapheme' });
}
