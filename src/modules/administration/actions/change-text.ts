import { defineAction, done, refuse, type Tools } from '../../../platform/actions/action.ts';
import type { Language } from '../../../platform/i18n/languages.ts';
import { messageFault } from '../../../platform/i18n/message-fault.ts';
import { deliveredText } from '../../../platform/i18n/text-catalogues.ts';
import { textHash } from '../../../platform/i18n/text-hash.ts';
import { mayAdminister } from '../domain/policy.ts';
import { insertTextChange, insertTextReview } from '../store/texts.ts';
import { findKnownText, readTextNotes, type KnownText } from './read-texts.ts';

type At = { catalogue: string; language: Language; key: string };

/** Every text has one chain for all its changes, under the id its place leads to. */
export const textId = ({ catalogue, language, key }: At): string => {
  const hex = [catalogue, language, key].map(textHash).join('') + textHash(`${catalogue}/${language}/${key}`);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20)}`;
};

const about = (at: At): { kind: string; id: string } => ({ kind: 'platform.text', id: textId(at) });

async function load({ db }: Pick<Tools, 'db'>, at: At): Promise<KnownText | null> {
  return findKnownText(at, await readTextNotes(db));
}

type Change = At & {
  body: string;
  /** The function in which somebody stands for the text; a legal text in a translation needs one. */
  reviewedAs: string;
};

/** Puts another text in the place of the delivered one. Every process shows it within seconds. */
export const changeText = defineAction({
  name: 'administration.change-text',
  run: async (tools, { body, reviewedAs, ...at }: Change) => {
    const { db, actor } = tools;
    if (!mayAdminister(actor)) return refuse('not-allowed');
    const text = await load(tools, at);
    if (text === null) return refuse('unknown');
    if (
      messageFault({ body, german: deliveredText(at.catalogue, 'de', at.key) ?? '', language: at.language }) !== null
    ) {
      return refuse('does-not-fit');
    }
    const reviewed = reviewedAs.trim();
    if (text.isLegal && reviewed === '') return refuse('legal-unreviewed');
    const germanHash = textHash(at.language === 'de' ? body : text.german);
    const deliveredHash = textHash(text.delivered ?? '');
    await insertTextChange(db, { ...at, body, deliveredHash, germanHash, changedBy: actor.pseudonym });
    if (reviewed !== '') {
      const review = { ...at, bodyHash: textHash(body), germanHash, reviewedAs: reviewed, reviewedBy: actor.pseudonym };
      await insertTextReview(db, review);
    }
    return done(null, { about: about(at), details: { ...at, before: text.shown, after: body }, public: true });
  },
});

/** Goes back to the delivered text. */
export const restoreText = defineAction({
  name: 'administration.restore-text',
  run: async (tools, at: At) => {
    const { db, actor } = tools;
    if (!mayAdminister(actor)) return refuse('not-allowed');
    const text = await load(tools, at);
    if (text === null) return refuse('unknown');
    if (text.change === null) return refuse('not-changed');
    const hashes = { deliveredHash: textHash(text.delivered ?? ''), germanHash: textHash(text.german) };
    await insertTextChange(db, { ...at, body: null, ...hashes, changedBy: actor.pseudonym });
    return done(null, { about: about(at), details: { ...at, before: text.shown }, public: true });
  },
});

/** Somebody has read the text as it is shown and stands for it. */
export const reviewText = defineAction({
  name: 'administration.review-text',
  run: async (tools, { reviewedAs, bodyHash, ...at }: At & { reviewedAs: string; bodyHash: string }) => {
    const { db, actor } = tools;
    if (!mayAdminister(actor)) return refuse('not-allowed');
    const text = await load(tools, at);
    if (typeof text?.shown !== 'string') return refuse('unknown');
    const reviewed = reviewedAs.trim();
    if (reviewed === '') return refuse('no-function');
    // What was on the screen is what somebody stands for.
    if (textHash(text.shown) !== bodyHash) return refuse('changed-meanwhile');
    const review = { ...at, bodyHash, germanHash: textHash(text.german), reviewedAs: reviewed.slice(0, 200) };
    await insertTextReview(db, { ...review, reviewedBy: actor.pseudonym });
    return done(null, { about: about(at), details: { ...at, reviewedAs: reviewed }, public: true });
  },
});
