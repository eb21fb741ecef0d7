import { defineAction, done, refuse } from '../../../platform/actions/action.ts';
import { withinLimit } from '../../../platform/db/rate-limit.ts';
import type { Language } from '../../../platform/i18n/languages.ts';
import { isEmail } from '../../accounts/index.ts';
import { interestLetter } from '../mails/interest-letters.ts';
import { interestPaths } from '../web/interest-paths.ts';
import { lockForEditing } from './load-interest.ts';

type Input = { handle: string; email: string; language: Language };

/** Mails a guest the address of the draft, so that it can be found again. */
export const mailAddress = defineAction({
  name: 'calls.mail-interest-address',
  run: async ({ db, actor, mail, origin }, { handle, email, language }: Input) => {
    const found = await lockForEditing(db, actor, handle);
    if (!found.ok) return refuse(found.reason);
    if (!isEmail(email.trim())) return refuse('not-an-address');
    const { record } = found;
    if (!(await withinLimit(db, { bucket: `interest-letter:${record.id}`, limit: 10, windowSeconds: 3600 }))) {
      return refuse('too-many');
    }
    const link = `${origin}${interestPaths.show(language, handle)}`;
    await mail(interestLetter({ kind: 'address', to: email.trim(), language, record, link }));
    return done(null, { about: { kind: 'calls.interest', id: record.id } });
  },
});
