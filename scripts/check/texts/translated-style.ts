import type { Language } from '../../../src/platform/i18n/languages.ts';

type Rule = readonly [RegExp, string];

const capitalAddress = (words: string): Rule => [
  new RegExp(String.raw`(?<=[\p{Ll},] )(${words})(?!\p{L})`, 'u'),
  'the address inside a sentence begins with a small letter',
];
const term = (words: string, instead: string): Rule => [new RegExp(words, 'iu'), `use ${instead} (docs/terms.md)`];

/** What mixes words or ways of writing in a translation; docs/terms.md has the word for each thing. */
const rules: Partial<Record<Language, readonly Rule[]>> = {
  fr: [term('notification', '“communication”')],
  tr: [term('göçmen örgüt', '“göçmen kuruluşu”'), term('iletişim kişi', '“irtibat kişisi”')],
  uk: [capitalAddress('Ви|Вас|Вам|Вами|Ваш\\p{L}*'), term('організаці\\p{L}+ мігрант', '“мігрантська організація”')],
  ru: [capitalAddress('Вы|Вас|Вам|Вами|Ваш\\p{L}*'), term('организаци\\p{L}+ мигрант', '“мигрантская организация”')],
  ar: [term('إشعار', '“إخطار”'), term('استمار', '“نموذج”'), term('عرض ?ال?تجريبي', '“نسخة تجريبية”')],
  fa: [term('علاقه‌مندی', '“ابراز علاقه”'), [/\u{647}\u{654}|\u{6c0}/u, 'the ezafe after ه is written ه‌ی']],
};

/** Arabic words of one letter are written together with what follows. */
const joining = /(^|[\s«(])[وفبلك]ـ?(?=\{)/gu;
const glued = /[\p{L}\p{N}]\{|(?<=\{[a-z]+\})\p{L}/iu;

/** Names what is wrong with the wording of a translation. */
export function translationFaults(language: Language, message: string): string[] {
  const faults = (rules[language] ?? []).filter(([pattern]) => pattern.test(message)).map(([, fault]) => fault);
  return isGlued(message) ? [...faults, 'a placeholder is joined to a word'] : faults;
}

/** Plurals and selects are left alone: their braces hold words. */
const isGlued = (message: string): boolean =>
  !/, (plural|select)/u.test(message) && glued.test(message.replaceAll(joining, '$1'));
