import { defineAction, done, refuse } from '../../../platform/actions/action.ts';
import type { Language } from '../../../platform/i18n/languages.ts';
import { newId, newSecret, sha256 } from '../../../platform/ids/ids.ts';
import { isEmail } from '../../accounts/index.ts';
import { deedsOf } from '../domain/interest-deeds.ts';
import { timesOf } from '../domain/interest-record.ts';
import { partnerKinds } from '../domain/partner-answer.ts';
import { interestLetter } from '../mails/interest-letters.ts';
import { insertPartner } from '../store/partners.ts';
import { interestPaths } from '../web/interest-paths.ts';
import { lockForEditing } from './load-interest.ts';

type Input = {
  handle: string;
  kind: string;
  name: string;
  email: string;
  phone: string;
  language: Language;
  /** What the organisation gets for its part; said before any confirmation is asked for, "nothing" included. */
  allowance: string;
};

/** Partners one interest may name. */
const mostPartners = 30;

/** Names a partner organisation and, with a mail address, asks it to read and confirm. */
export const addPartner = defineAction({
  name: 'calls.add-partner',
  run: async ({ db, now, actor, mail, origin }, input: Input) => {
    const found = await lockForEditing(db, actor, input.handle);
    if (!found.ok) return refuse(found.reason);
    const { record } = found;
    if (!deedsOf(timesOf(record), now).edit) return refuse('not-editable');
    const fault = faultOf(input);
    if (fault !== null) return refuse(fault);
    if (record.partners.length >= mostPartners) return refuse('too-many');
    const [id, token] = [newId(), newSecret()];
    const { kind, language } = input;
    const [name, email, phone, allowance] = [input.name, input.email, input.phone, input.allowance].map((text) =>
      text.trim(),
    ) as [string, string, string, string];
    await insertPartner(db, {
      id,
      interestId: record.id,
      kind,
      name,
      email,
      phone,
      language,
      allowance,
      tokenDigest: sha256(token),
    });
    if (email !== '') {
      const link = `${origin}${interestPaths.coSign(language, token)}`;
      await mail(interestLetter({ kind: 'partner', to: email, language, record, link }));
    }
    return done({ id, token }, { about: { kind: 'calls.interest', id: record.id }, details: { partner: id } });
  },
});

function faultOf({
  kind,
  name,
  email,
  phone,
  allowance,
}: Input): 'no-kind' | 'no-name' | 'no-contact' | 'not-an-address' | 'no-allowance' | null {
  if (!partnerKinds.some((known) => known === kind)) return 'no-kind';
  if (name.trim() === '' || name.length > 200) return 'no-name';
  if (email.trim() === '' && phone.trim() === '') return 'no-contact';
  if (email.trim() !== '' && !isEmail(email.trim())) return 'not-an-address';
  return allowance.trim() === '' || allowance.length > 500 ? 'no-allowance' : null;
}
