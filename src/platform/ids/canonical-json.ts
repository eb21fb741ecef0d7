/** What JSON can hold. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json | undefined };

/** JSON with sorted keys and no blanks (the shape of RFC 8785 for strings, integers, booleans), so that equal content has an equal hash. */
export function canonicalJson(value: Json): string {
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  // Text is put together piece by piece: it is hashed several times for each interest that is handed in.
  let text = '';
  if (Array.isArray(value)) {
    for (const item of value as readonly Json[]) text += `${text === '' ? '' : ','}${canonicalJson(item)}`;
    return `[${text}]`;
  }
  const fields = value as Record<string, Json | undefined>;
  for (const key of Object.keys(fields).sort()) {
    const item = fields[key];
    if (item !== undefined) text += `${text === '' ? '' : ','}${quoted(key)}:${canonicalJson(item)}`;
  }
  return `{${text}}`;
}

const names = new Map<string, string>();

/** Few names come again and again; those of foreign content are not collected without end. */
function quoted(name: string): string {
  const known = names.get(name);
  if (known !== undefined) return known;
  const made = JSON.stringify(name);
  if (names.size < 1000) names.set(name, made);
  return made;
}
