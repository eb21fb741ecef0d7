import type { Question } from './call-content.ts';

/** A question in its first version. */
export const asked = (question: Omit<Question, 'version'>): Question => ({ version: 1, ...question });
