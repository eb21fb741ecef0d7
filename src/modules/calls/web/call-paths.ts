import type { Language } from '../../../platform/i18n/languages.ts';

/** Parts of a call that are edited on a page of their own. */
export const callParts = [
  'texts',
  'themes',
  'terms',
  'form',
  'criteria',
  'rules',
  'milestones',
  'contact',
  'address',
] as const;
export type CallPart = (typeof callParts)[number];

const partSlugs: Readonly<Record<CallPart, string>> = {
  texts: 'texte',
  themes: 'themen',
  terms: 'rahmen',
  form: 'formular',
  criteria: 'kriterien',
  rules: 'regeln',
  milestones: 'ablauf',
  contact: 'kontakt',
  address: 'adresse',
};

/** The part a piece of an address names. */
export const callPartOf = (slug: string | undefined): CallPart | null =>
  callParts.find((part) => partSlugs[part] === slug) ?? null;

const own = (language: Language, id: string): string => `/${language}/verwaltung/aufrufe/${id}`;

/** Every address of calls. */
export const callPaths = {
  list: (language: Language): string => `/${language}/aufrufe`,
  show: (language: Language, slug: string): string => `/${language}/aufrufe/${slug}`,
  form: (language: Language, slug: string): string => `/${language}/aufrufe/${slug}/formular`,
  enquiries: (language: Language, slug: string): string => `/${language}/aufrufe/${slug}/fragen`,
  asked: (language: Language, slug: string): string => `/${language}/aufrufe/${slug}/fragen?gestellt=ja`,
  /** The first page of an interest; it belongs to the applicants' part. */
  interest: (language: Language, slug: string): string => `/${language}/aufrufe/${slug}/interesse`,
  dates: (language: Language, slug: string): string => `/${language}/aufrufe/${slug}/termine.ics`,
  feed: (language: Language): string => `/${language}/aufrufe.rss`,

  manage: (language: Language): string => `/${language}/verwaltung/aufrufe`,
  create: (language: Language): string => `/${language}/verwaltung/aufrufe/neu`,
  prepare: own,
  part: (language: Language, id: string, part: CallPart): string => `${own(language, id)}/teil/${partSlugs[part]}`,
  question: (language: Language, id: string, key: string): string => `${own(language, id)}/frage/${key}`,
  section: (language: Language, id: string, key: string): string => `${own(language, id)}/abschnitt/${key}`,
  newQuestion: (language: Language, id: string, section: string): string =>
    `${own(language, id)}/neue-frage?abschnitt=${section}`,
  saveNewQuestion: (language: Language, id: string): string => `${own(language, id)}/neue-frage`,
  preview: (language: Language, id: string): string => `${own(language, id)}/vorschau`,
  previewForm: (language: Language, id: string): string => `${own(language, id)}/vorschau/formular`,
  publish: (language: Language, id: string): string => `${own(language, id)}/veroeffentlichen`,
  askMinistry: (language: Language, id: string): string => `${own(language, id)}/zustimmung`,
  amend: (language: Language, id: string): string => `${own(language, id)}/aendern`,
  publishAmendment: (language: Language, id: string): string => `${own(language, id)}/aenderung`,
  discardAmendment: (language: Language, id: string): string => `${own(language, id)}/aenderung/verwerfen`,
  cancel: (language: Language, id: string): string => `${own(language, id)}/absagen`,
  answers: (language: Language, id: string): string => `${own(language, id)}/fragen`,
  answer: (language: Language, id: string, enquiry: string): string => `${own(language, id)}/fragen/${enquiry}`,

  ministry: (language: Language): string => `/${language}/zustimmungen`,
  ministryStep: (language: Language, id: string, step: string): string => `/${language}/zustimmungen/${id}/${step}`,
};
