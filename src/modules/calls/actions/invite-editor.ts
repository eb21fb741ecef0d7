import { defineAction, done, refuse } from '../../../platform/actions/action.ts';
import { withinLimit } from '../../../platform/db/rate-limit.ts';
import type { Language } from '../../../platform/i18n/languages.ts';
import { newId, newSecret, sha256 } from '../../../platform/ids/ids.ts';
import { isEmail } from '../../accounts/index.ts';
import { mayDispose } from '../domain/policy.ts';
import { interestLetter } from '../mails/interest-letters.ts';
import { insertInvitation } from '../store/editors.ts';
import { interestPaths } from '../web/interest-paths.ts';
import { lockForEditing } from './load-interest.ts';

type Input = { handle: string; email: string; language: Language };

/** Mails a colleague a link that makes a further editor. A guest's draft needs an account first: it would close to the guest. */
export const inviteEditor = defineAction({
  name: 'calls.invite-editor',
  run: async ({ db, actor, mail, origin }, { handle, email, language }: Input) => {
    const found = await lockForEditing(db, actor, handle, mayDispose);
    if (!found.ok) return refuse(found.reason);
    const { record } = found;
    if (record.editors.length === 0 && record.organisationId === null) return refuse('sign-in-needed');
    if (!isEmail(email.trim())) return refuse('not-an-address');
    if (!(await withinLimit(db, { bucket: `interest-letter:${record.id}`, limit: 10, windowSeconds: 3600 }))) {
      return refuse('too-many');
    }
    const token = newSecret();
    await insertInvitation(db, { id: newId(), interestId: record.id, email: email.trim(), tokenDigest: sha256(token) });
    const link = `${origin}${interestPaths.join(language, token)}`;
    await mail(interestLetter({ kind: 'invitation', to: email.trim(), language, record, link }));
    return done({ token }, { about: { kind: 'calls.interest', id: record.id } });
  },
});
