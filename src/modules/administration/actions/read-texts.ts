import type { Db } from '../../../platform/db/database.ts';
import { deliveredReviews } from '../../../platform/i18n/delivered-reviews.ts';
import { staffLanguages, type Language } from '../../../platform/i18n/languages.ts';
import { deliveredText, textCatalogues } from '../../../platform/i18n/text-catalogues.ts';
import { textHash } from '../../../platform/i18n/text-hash.ts';
import { textState, type TextState } from '../domain/text-state.ts';
import { findTextChanges, findTextReviews, type TextAt, type TextChange, type TextReview } from '../store/texts.ts';

/** A text in one language and everything one needs to judge it. */
export type KnownText = {
  catalogue: string;
  language: Language;
  key: string;
  side: 'public' | 'staff';
  isLegal: boolean;
  german: string;
  delivered: string | null;
  /** What is shown: the changed text, else the delivered one. */
  shown: string | null;
  state: TextState;
  change: TextChange | null;
  review: TextReview | null;
};

/** What was changed and reviewed, to be put beside the delivered texts. */
export type TextNotes = { changes: ReadonlyMap<string, TextChange>; reviews: ReadonlyMap<string, TextReview> };

/** Reads it, in two questions for all texts. */
export async function readTextNotes(db: Db): Promise<TextNotes> {
  return { changes: byPlace(await findTextChanges(db)), reviews: byPlace(await findTextReviews(db)) };
}

/** Every text of a language; staff texts in German and English only. */
export function textsIn(language: Language, notes: TextNotes): KnownText[] {
  return textCatalogues().flatMap(({ name, public: open, staff }) => {
    const ofSide = (side: 'public' | 'staff', keys: readonly string[]): KnownText[] =>
      keys.flatMap((key) => knownText({ catalogue: name, language, key }, { side, notes }) ?? []);
    const hasStaff = (staffLanguages as readonly Language[]).includes(language);
    return [
      ...ofSide('public', Object.keys(open?.de ?? {})),
      ...(hasStaff ? ofSide('staff', Object.keys(staff?.de ?? {})) : []),
    ];
  });
}

/** One text by its place; null when there is no such text. */
export function findKnownText(
  at: Omit<TextAt, 'language'> & { language: Language },
  notes: TextNotes,
): KnownText | null {
  const found = textCatalogues().find(({ name }) => name === at.catalogue);
  if (found?.public?.de?.[at.key] !== undefined) return knownText(at, { side: 'public', notes });
  const isForStaff = (staffLanguages as readonly Language[]).includes(at.language);
  if (!isForStaff || found?.staff?.de?.[at.key] === undefined) return null;
  return knownText(at, { side: 'staff', notes });
}

type Place = { catalogue: string; language: Language; key: string };

function knownText(at: Place, { side, notes }: { side: 'public' | 'staff'; notes: TextNotes }): KnownText | null {
  const deliveredGerman = deliveredText(at.catalogue, 'de', at.key);
  if (deliveredGerman === undefined) return null;
  const german = notes.changes.get(placeOf({ ...at, language: 'de' }))?.body ?? deliveredGerman;
  const delivered = deliveredText(at.catalogue, at.language, at.key) ?? null;
  const change = changeOf(at, notes);
  const shown = change?.body ?? delivered;
  const review = notes.reviews.get(placeOf(at)) ?? null;
  const isLegal = isLegalText(at);
  const known = { isLegal, german, delivered, shown, change, review };
  return { ...at, ...known, side, state: stateOf(at, known) };
}

/** A text that was put back to the delivered one is not changed. */
function changeOf(at: Place, notes: TextNotes): TextChange | null {
  const newest = notes.changes.get(placeOf(at)) ?? null;
  return typeof newest?.body === 'string' ? newest : null;
}

function stateOf(at: Place, known: Omit<KnownText, keyof Place | 'side' | 'state'>): TextState {
  const { isLegal, german, delivered, shown, change, review } = known;
  return textState({
    isGerman: at.language === 'de',
    isLegal,
    hasText: shown !== null,
    change,
    review,
    delivered: deliveredReviews()[at.catalogue]?.reviews[at.language]?.[at.key] ?? null,
    bodyHash: hashOf(shown ?? ''),
    deliveredHash: hashOf(delivered ?? ''),
    germanHash: hashOf(german),
  });
}

/** Legal and consent texts are shown in a translation only once a person stands for it; simple German is German. */
function isLegalText({ catalogue, language, key }: Place): boolean {
  if (language === 'de' || language === 'de-simple') return false;
  const legal = deliveredReviews()[catalogue]?.legal ?? [];
  return legal.some((entry) => (entry.endsWith('.*') ? key.startsWith(entry.slice(0, -1)) : entry === key));
}

const hashes = new Map<string, string>();

/** Delivered texts stay the same for the life of the process. */
function hashOf(text: string): string {
  const known = hashes.get(text);
  if (known !== undefined) return known;
  const made = textHash(text);
  if (hashes.size < 100_000) hashes.set(text, made);
  return made;
}

const byPlace = <Row extends TextAt>(rows: readonly Row[]): Map<string, Row> =>
  new Map(rows.map((row) => [placeOf(row), row]));

const placeOf = ({ catalogue, language, key }: TextAt): string => `${catalogue}/${language}/${key}`;
