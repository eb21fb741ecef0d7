/** What is wrong with one field: of the body by JSON pointer (RFC 6901), of address and query by name. */
export type FieldError = { pointer?: string; parameter?: string; detail: string };

/** An operation was done, or shows something. */
export type Given = { ok: true; value: unknown; location?: string };

/** It was not, and why. Title and details are sentences in the caller's language. */
export type Refusal = { ok: false; kind: string; title?: string; errors?: readonly FieldError[] };

export type Answer = Given | Refusal;

/** Answers with a value; `location` is the address of what was made. */
export const give = (value: unknown, location?: string): Given => ({
  ok: true,
  value,
  ...(location === undefined ? {} : { location }),
});

/** Answers with a problem: one of `problemKinds`, or one the operation declares, then with its sentence. */
export const refuseWith = (kind: string, title?: string, errors?: readonly FieldError[]): Refusal => ({
  ok: false,
  kind,
  ...(title === undefined ? {} : { title }),
  ...(errors === undefined ? {} : { errors }),
});
