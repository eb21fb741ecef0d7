import type { Language } from '../../../platform/i18n/languages.ts';

/** Words in German and, as far as they exist, in other languages. */
export type LocalText = { de: string } & { [tag in Language]?: string };

/** The words in a language, else in German; `language` tells which it is. */
export function localText(text: LocalText, language: Language): { words: string; language: Language } {
  const words = text[language];
  if (words !== undefined && words !== '') return { words, language };
  return language === 'de-simple' || text.en === undefined || text.en === '' || language === 'en'
    ? { words: text.de, language: 'de' }
    : { words: text.en, language: 'en' };
}

/** Kinds of territorial authorities that may express interest. */
export type EligibleKind = 'municipality' | 'county' | 'city-district' | 'association';

/** One answer a person may choose. */
export type Option = { key: string; label: LocalText };

export type QuestionType =
  | 'short-text'
  | 'long-text'
  | 'number'
  | 'money'
  | 'single-choice'
  | 'multiple-choice'
  | 'yes-no'
  | 'date'
  | 'email'
  | 'phone'
  | 'file'
  | 'consent';

/** Asked only when another question has one of these answers. */
export type Condition = { question: string; is: readonly string[] };

/** Fact of the register a field begins with. */
export const prefills = [
  'place.name',
  'place.kind',
  'place.population',
  'place.land',
  'place.county',
  'place.postal-code',
] as const;
export type Prefill = (typeof prefills)[number];

/** A question of the bank in the version that was put into the form. */
export type Question = {
  key: string;
  version: number;
  type: QuestionType;
  title: LocalText;
  hint?: LocalText;
  optional?: boolean;
  /** Characters, for texts. */
  longest?: number;
  least?: number;
  most?: number;
  /** Largest file in bytes. */
  largest?: number;
  options?: readonly Option[];
  when?: Condition;
  prefill?: Prefill;
  /** Reviewers don't see it (contact data, signatures). */
  hiddenFromReview?: boolean;
};

export type Section = { key: string; title: LocalText; lead?: LocalText; questions: readonly Question[] };

/** A criterion of the review; weights need not add up to anything. */
export type Criterion = { key: string; title: LocalText; question: LocalText; weight: number };

/** Words for a number of points. */
export type ScaleStep = { points: number; words: LocalText };

/** Sizes by inhabitants; the last one has no upper end. */
export type SizeClass = { key: string; label: LocalText; below: number | null };

/** A date of the call's way; `on` is a Berlin date, `words` stands instead of an exact one. */
export type Milestone = { title: LocalText; on: string; words?: LocalText; line?: LocalText };

/** The five questions of the theme check: is it about migration, flight, development policy; who is missing; what changes elsewhere. */
export type ThemeKey = 'migration' | 'flight' | 'development' | 'missing' | 'elsewhere';

/** Everything of a call that is frozen at publication. */
export type CallContent = {
  title: LocalText;
  summary: LocalText;
  purpose: LocalText;
  whoMayApply: LocalText;
  whatYouGet: LocalText;
  whatItCosts: LocalText;
  whoDecides: LocalText;
  eligible: readonly EligibleKind[];
  jointBids: boolean;
  places: { planned: number; most: number | null };
  /** Integer cents; what the decision is checked against. */
  budget: { totalCents: number; perPlaceCents: number };
  /** How the call answers the theme check; shown to everyone. */
  themes: readonly { key: ThemeKey; answer: LocalText }[];
  sections: readonly Section[];
  criteria: readonly Criterion[];
  scale: readonly ScaleStep[];
  sizeClasses: readonly SizeClass[];
  milestones: readonly Milestone[];
  rules: {
    reviewsPerInterest: number;
    /** Difference of weighted means (points) from which a third review is asked for. */
    thirdReviewFrom: number;
    cureDays: number;
    quorum: number;
    signatures: number;
    acceptLateRequests: boolean;
    answerDays: number;
    reserveDays: number;
    signOff: 'needed' | 'wished';
    partners: { least: number };
  };
  ministry: { publication: boolean; decision: boolean; notices: boolean };
  reservation: LocalText | null;
  documents: readonly { title: LocalText; href: string }[];
  contact: { name: LocalText; phone: string; email: string; hours: LocalText };
  privacy: LocalText;
};

/** All questions of a form in order. */
export const questionsOf = (content: Pick<CallContent, 'sections'>): Question[] =>
  content.sections.flatMap((section) => [...section.questions]);
