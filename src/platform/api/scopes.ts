/** What a token may be allowed. The words for people stand on the page where tokens are made. */
export const scopes = [
  'interests.read',
  'interests.write',
  'interests.submit',
  'staff.interests',
  'staff.reviews',
  'staff.decisions',
  'staff.register',
] as const;
export type Scope = (typeof scopes)[number];

/** Whether a text names a scope. */
export const isScope = (text: string): text is Scope => scopes.some((scope) => scope === text);
