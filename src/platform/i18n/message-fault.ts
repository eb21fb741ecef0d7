import { languageFacts, type Language } from './languages.ts';
import { messageShape, missingForms, type MessageShape } from './message-shape.ts';

/** What keeps a text from standing in for the delivered one. */
export type MessageFault =
  | { kind: 'empty' }
  | { kind: 'broken' }
  /** Placeholders and tags that are too few or too many. */
  | { kind: 'slots'; missing: readonly string[]; extra: readonly string[] }
  /** Plural forms the language needs. */
  | { kind: 'forms'; missing: readonly string[] };

/** Whether a text asks for just what the German one is given, and says it for every number; null when it does. */
export function messageFault(text: { body: string; german: string; language: Language }): MessageFault | null {
  const { body, german, language } = text;
  if (body.trim() === '') return { kind: 'empty' };
  const { locale } = languageFacts(language);
  const shape = shapeOrNull(body, locale);
  if (shape === null) return { kind: 'broken' };
  const wanted = messageShape(german, 'de-DE').slots;
  const missing = wanted.filter((slot) => !shape.slots.includes(slot));
  const extra = shape.slots.filter((slot) => !wanted.includes(slot));
  if (missing.length > 0 || extra.length > 0) return { kind: 'slots', missing, extra };
  const forms = shape.plurals.flatMap((plural) => missingForms(locale, plural.ordinal, plural.forms));
  return forms.length === 0 ? null : { kind: 'forms', missing: [...new Set(forms)] };
}

function shapeOrNull(message: string, locale: string): MessageShape | null {
  try {
    return messageShape(message, locale);
  } catch {
    return null;
  }
}
