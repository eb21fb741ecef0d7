import { defineAction, done, refuse, type Acting } from '../../../platform/actions/action.ts';
import { asSystem } from '../../../platform/db/as-system.ts';
import { withinLimit } from '../../../platform/db/rate-limit.ts';
import { sha256 } from '../../../platform/ids/ids.ts';
import { cardLimit, foldCardCode } from '../domain/card.ts';
import { findPersonByCard, markTold } from '../store/cards.ts';
import { beginSession, isKnownBrowser, type Browser } from './begin-session.ts';

/** Counts a try at a card, whatever comes of it, and tells whether its network has had fewer than too many. */
export const countCardTry = ({ db }: Acting, clientAddress: string): Promise<boolean> =>
  withinLimit(db, { bucket: `card:${clientAddress}`, ...cardLimit });

type Input = { code: string; browser: Browser; isWithin: boolean };

/**
 * Opens a session for who holds a card. A card works as often as it is needed, until its day. A browser the person has
 * used before is let in however often others in its network have tried.
 */
export const signInWithCard = defineAction({
  name: 'accounts.sign-in-with-card',
  run: async (tools, { code: typed, browser, isWithin }: Input) => {
    const code = foldCardCode(typed);
    if (code === null) return refuse('shape');
    return asSystem(tools.db, async (db) => {
      const person = await findPersonByCard(db, sha256(code));
      if (!isWithin && (person === undefined || !(await isKnownBrowser(db, person.id, browser)))) {
        return refuse('too-many');
      }
      if (person === undefined) return refuse('unknown');
      const opened = await beginSession({ ...tools, db }, { person, signedInBy: 'card', browser, nextPath: null });
      await markTold(db, person.id);
      return done({ ...opened, nextPath: null }, { about: { kind: 'accounts.person', id: person.id } });
    });
  },
});
