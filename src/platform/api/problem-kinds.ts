/** Problems any operation may answer with, and their status. What is special to an operation it declares itself. */
export const problemKinds = {
  malformed: 400,
  'key-needed': 400,
  unauthorised: 401,
  forbidden: 403,
  'scope-missing': 403,
  'not-found': 404,
  method: 405,
  'not-acceptable': 406,
  'in-progress': 409,
  'changed-meanwhile': 412,
  'too-large': 413,
  'media-type': 415,
  invalid: 422,
  'key-reused': 422,
  'version-needed': 428,
  'too-many': 429,
  unexpected: 500,
  busy: 503,
} as const;
export type ProblemKind = keyof typeof problemKinds;

/** Whether a problem is one any operation may have. */
export const isProblemKind = (kind: string): kind is ProblemKind => Object.hasOwn(problemKinds, kind);
