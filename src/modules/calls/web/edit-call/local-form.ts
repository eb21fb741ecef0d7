import type { FormValues } from '../../../../platform/http/form-values.ts';
import { languages } from '../../../../platform/i18n/languages.ts';
import type { LocalText } from '../../domain/call-content.ts';

export type Entry = readonly [name: string, value: string];

/** Fields of a text in its languages: title.de, title.en ... */
export const localEntries = (name: string, text: LocalText | null): Entry[] =>
  languages.map(({ tag }) => [`${name}.${tag}`, text?.[tag] ?? '']);

/** The text of these fields; languages left empty are left out. */
export function readLocal(form: FormValues, name: string): LocalText {
  const words = languages.flatMap(({ tag }) => {
    const typed = form.text(`${name}.${tag}`).trim();
    return typed === '' ? [] : [[tag, typed] as const];
  });
  return { de: '', ...Object.fromEntries(words) };
}

/** The numbers of rows a form has under a prefix: row.0.title.de, row.1.title.de ... */
export function rowNumbers(form: FormValues, prefix: string): number[] {
  const found = form.names().flatMap((name) => {
    const [first, number] = name.split('.');
    return first === prefix && /^\d{1,3}$/u.test(number ?? '') ? [Number(number)] : [];
  });
  return [...new Set(found)].sort((one, other) => one - other);
}
