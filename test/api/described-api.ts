import type { Schema } from './arbitrary-of.ts';

export type Parameter = { name: string; in: 'path' | 'query' | 'header'; required: boolean; schema: Schema };
type Content = Readonly<Record<string, { schema: Schema }>>;

/** What the description says of an operation. */
export type DescribedOperation = {
  operationId: string;
  parameters: readonly Parameter[];
  requestBody?: { content: Content };
  responses: Readonly<Record<string, { content?: Content }>>;
};

/** The description as far as a client needs it. */
export type Described = {
  paths: Readonly<Record<string, Readonly<Record<string, DescribedOperation>>>>;
  components: { schemas: Readonly<Record<string, Schema>> };
};

export type Call = { method: string; path: string; operation: DescribedOperation };

/** Every operation of a description. */
export const callsOf = ({ paths }: Described): Call[] =>
  Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ method: method.toUpperCase(), path, operation })),
  );
