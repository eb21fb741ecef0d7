import { defineAction, done, refuse } from '../../../platform/actions/action.ts';
import { withinLimit } from '../../../platform/db/rate-limit.ts';
import { isLanguage } from '../../../platform/i18n/languages.ts';
import { newSecret, sha256 } from '../../../platform/ids/ids.ts';
import { interestLetter } from '../mails/interest-letters.ts';
import { updatePartnerToken } from '../store/partners.ts';
import { interestPaths } from '../web/interest-paths.ts';
import { lockForEditing } from './load-interest.ts';

type Input = { handle: string; partner: string };

/** Sends a partner organisation a new link; the old one ends. What it answered stays until it answers anew. */
export const askPartnerAgain = defineAction({
  name: 'calls.ask-partner-again',
  run: async ({ db, actor, mail, origin }, { handle, partner: id }: Input) => {
    const found = await lockForEditing(db, actor, handle);
    if (!found.ok) return refuse(found.reason);
    const { record } = found;
    const partner = record.partners.find((known) => known.id === id);
    if (partner === undefined) return refuse('not-found');
    if (partner.email === '') return refuse('no-contact');
    if (!(await withinLimit(db, { bucket: `interest-letter:${record.id}`, limit: 10, windowSeconds: 3600 }))) {
      return refuse('too-many');
    }
    const token = newSecret();
    const language = isLanguage(partner.language) ? partner.language : 'de';
    await updatePartnerToken(db, id, sha256(token));
    const link = `${origin}${interestPaths.coSign(language, token)}`;
    await mail(interestLetter({ kind: 'partner', to: partner.email, language, record, link }));
    return done({ token }, { about: { kind: 'calls.interest', id: record.id }, details: { partner: id } });
  },
});
