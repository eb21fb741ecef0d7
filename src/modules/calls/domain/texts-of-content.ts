import type { LocalText } from './call-content.ts';

/** A text of a call's content; consent and privacy texts are legal and stay German until a person has reviewed a translation. */
export type ContentText = { text: LocalText; legal: boolean };

/** Every text in a content or a part of one, in order; empty ones are left out. */
export function textsOfContent(content: unknown, legal = false): ContentText[] {
  if (Array.isArray(content)) return content.flatMap((item: unknown) => textsOfContent(item, legal));
  if (content === null || typeof content !== 'object') return [];
  if (isLocalText(content)) return content.de === '' ? [] : [{ text: content, legal }];
  const consent = 'type' in content && content.type === 'consent';
  return Object.entries(content).flatMap(([key, item]) => textsOfContent(item, legal || consent || key === 'privacy'));
}

/** Whether a part of a content is a text in languages. */
export const isLocalText = (value: object): value is LocalText => 'de' in value && typeof value.de === 'string';
