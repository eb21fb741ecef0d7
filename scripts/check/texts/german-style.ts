const rules: readonly [RegExp, string][] = [
  [/"/u, 'straight quotation mark: use „ and “'],
  [/\p{L}'\p{L}/u, 'straight apostrophe: use ’'],
  [/\p{L}[*:_·]\p{L}/u, 'gender form with a sign inside the word'],
  [/\p{Ll}I(n|nnen)\b/u, 'gender form with a capital I'],
  [/\p{L}(\/-?|\()(in|innen)\b/u, 'gender form with a slash or bracket'],
  [/ - /u, 'hyphen used as a dash: use –'],
  [/\.\.\./u, 'three dots: use …'],
  [/\b(Mandate?|Gutachten|Flüchtlinge?n?|Ihr Stand)\b/u, 'word to avoid (docs/glossary.md)'],
];

/** Names what is wrong with the wording of a German text. */
export function germanFaults(message: string): string[] {
  return rules.filter(([pattern]) => pattern.test(message)).map(([, fault]) => fault);
}
