import { defineAction, done, refuse } from '../../../platform/actions/action.ts';
import type { Language } from '../../../platform/i18n/languages.ts';
import { newId, newSecret, sha256 } from '../../../platform/ids/ids.ts';
import { isEmail } from '../../accounts/index.ts';
import { headFault } from '../domain/head-fault.ts';
import { interestLetter } from '../mails/interest-letters.ts';
import { insertSignOff } from '../store/sign-offs.ts';
import { interestPaths } from '../web/interest-paths.ts';
import { lockForEditing } from './load-interest.ts';

type Input = { handle: string; name: string; functionTitle: string; email: string; language: Language };

/** Mails the head a link to read and release the interest. Asking anew replaces what was asked before. */
export const askSignOff = defineAction({
  name: 'calls.ask-sign-off',
  run: async ({ db, actor, mail, origin }, { handle, name, functionTitle, email, language }: Input) => {
    const found = await lockForEditing(db, actor, handle);
    if (!found.ok) return refuse(found.reason);
    const { record } = found;
    if (record.state !== 'draft' && record.state !== 'returned') return refuse('not-editable');
    const fault = headFault({ name, functionTitle });
    if (fault !== null) return refuse(fault);
    if (!isEmail(email.trim())) return refuse('not-an-address');
    const [id, token] = [newId(), newSecret()];
    const signOff = {
      id,
      interestId: record.id,
      name: name.trim(),
      functionTitle: functionTitle.trim(),
      email: email.trim(),
    };
    const open = { contentHash: null, fileId: null, signedOn: null, recordedBy: actor.personId, answeredAt: null };
    await insertSignOff(db, { ...signOff, ...open, method: 'link', state: 'asked', tokenDigest: sha256(token) });
    const link = `${origin}${interestPaths.approve(language, token)}`;
    await mail(interestLetter({ kind: 'sign-off', to: email.trim(), language, record, link }));
    return done({ id, token }, { about: { kind: 'calls.interest', id: record.id } });
  },
});
