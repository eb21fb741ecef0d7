import { isLanguage, languageFacts } from '../../../src/platform/i18n/languages.ts';
import { messageShape, missingForms } from '../../../src/platform/i18n/message-shape.ts';
import type { MessageShape } from '../../../src/platform/i18n/message-shape.ts';
import { germanFaults } from './german-style.ts';
import { sourceHash } from './read-catalogues.ts';
import type { Catalogue } from './read-catalogues.ts';
import { translationFaults } from './translated-style.ts';

export type TextFindings = {
  /** Wrong at any time. */
  faults: string[];
  /** Keys without text in a language. */
  missing: string[];
  /** Translations whose German changed since, or whose origin nobody noted. */
  outdated: string[];
};

/** Checks one side of one module's texts. */
export function checkCatalogue(catalogue: Catalogue): TextFindings {
  const german = catalogue.messages['de'] ?? {};
  const findings: TextFindings = { faults: [], missing: [], outdated: [] };
  for (const [language, messages] of Object.entries(catalogue.messages)) {
    const at = (key: string): string => `${catalogue.folder}/${catalogue.side} ${language} ${key}`;
    if (!isLanguage(language) || !catalogue.languages.includes(language)) {
      findings.faults.push(`${at('')}: no such language on this side`);
      continue;
    }
    for (const [key, message] of Object.entries(messages)) {
      findings.faults.push(
        ...messageFaults({ key, message, german: german[key], language }).map((fault) => `${at(key)}: ${fault}`),
      );
    }
  }
  for (const language of catalogue.languages.filter((tag) => tag !== 'de')) {
    checkTranslation(catalogue, language, findings);
  }
  return findings;
}

/** Whether a key is listed as legal, by itself or as `prefix.*`. */
export const isLegal = (legal: readonly string[], key: string): boolean =>
  legal.some((entry) => (entry.endsWith('.*') ? key.startsWith(entry.slice(0, -1)) : entry === key));

function checkTranslation(catalogue: Catalogue, language: string, findings: TextFindings): void {
  for (const [key, german] of Object.entries(catalogue.messages['de'] ?? {})) {
    const at = `${catalogue.folder}/${catalogue.side} ${language} ${key}`;
    switch (stateOf(catalogue, { language, key, german })) {
      case 'missing':
        findings.missing.push(at);
        break;
      case 'outdated':
        findings.outdated.push(at);
        break;
      case 'unreviewed':
        findings.faults.push(`${at}: legal text that no person has reviewed`);
        break;
      case 'fine':
    }
  }
}

type State = 'missing' | 'outdated' | 'unreviewed' | 'fine';

type Translation = { language: string; key: string; german: string };

function stateOf(catalogue: Catalogue, { language, key, german }: Translation): State {
  const withheld = isWithheld(catalogue, language, key);
  if (catalogue.messages[language]?.[key] === undefined) return withheld ? 'fine' : 'missing';
  if (withheld) return 'unreviewed';
  return catalogue.reviews[language]?.[key]?.source === sourceHash(german) ? 'fine' : 'outdated';
}

/** A legal text stays German until a person has reviewed its translation: until then it must be absent. */
const isWithheld = ({ legal, reviews }: Catalogue, language: string, key: string): boolean =>
  isLegal(legal, key) && language !== 'de-simple' && reviews[language]?.[key]?.by !== 'person';

type Message = {
  key: string;
  message: string;
  german: string | undefined;
  language: Parameters<typeof languageFacts>[0];
};

function messageFaults({ key, message, german, language }: Message): string[] {
  if (!/^[a-z0-9-]+(\.[a-z0-9-]+)*$/u.test(key)) return ['a key is kebab-case words joined by dots'];
  if (german === undefined) return ['left over: German has no such key'];
  if (message.trim() === '') return ['empty'];
  const faults = language.startsWith('de') ? germanFaults(message) : translationFaults(language, message);
  const { locale } = languageFacts(language);
  const shape = parsed(message, locale);
  if (shape === undefined) return [...faults, 'no valid ICU message'];
  const source = parsed(german, 'de-DE')?.slots.join(' ');
  if (source !== undefined && source !== shape.slots.join(' ')) {
    faults.push(`asks for "${shape.slots.join(' ')}", German for "${source}"`);
  }
  const plurals = shape.plurals.map(({ name, ordinal, forms }) => ({
    name,
    forms: missingForms(locale, ordinal, forms),
  }));
  const lacking = plurals.filter(({ forms }) => forms.length > 0);
  return [...faults, ...lacking.map(({ name, forms }) => `plural of "${name}" lacks ${forms.join(', ')}`)];
}

function parsed(message: string, locale: string): MessageShape | undefined {
  try {
    return messageShape(message, locale);
  } catch {
    return undefined;
  }
}
