import { defineAction, done, refuse } from '../../../platform/actions/action.ts';
import { isLanguage } from '../../../platform/i18n/languages.ts';
import { findAddressees } from '../../accounts/index.ts';
import { findHolders } from '../../organisations/index.ts';
import { deedsOf } from '../domain/interest-deeds.ts';
import { timesOf } from '../domain/interest-record.ts';
import { mayReopen } from '../domain/policy.ts';
import { interestLetter } from '../mails/interest-letters.ts';
import { insertLateRequest } from '../store/late-requests.ts';
import { interestPaths } from '../web/interest-paths.ts';
import { lockForEditing } from './load-interest.ts';

/** Asks that an interest that came late counts all the same. Once per interest; two members of staff decide. */
export const requestLate = defineAction({
  name: 'calls.request-late',
  run: async ({ db, now, actor, mail, origin }, { handle, reason }: { handle: string; reason: string }) => {
    const found = await lockForEditing(db, actor, handle, mayReopen);
    if (!found.ok) return refuse(found.reason);
    const { record } = found;
    if (!deedsOf(timesOf(record), now).askLate) return refuse('not-possible');
    if (reason.trim() === '' || reason.length > 2000) return refuse('no-reason');
    await insertLateRequest(db, record.id, reason.trim());
    for (const { id, email, language } of await findAddressees(
      db,
      await findHolders(db, 'agency', ['programme-lead']),
    )) {
      const link = `${origin}${interestPaths.decideLate(isLanguage(language) ? language : 'de', handle)}`;
      await mail(interestLetter({ kind: 'late-asked', to: email, personId: id, language, record, link }));
    }
    return done({ id: record.id }, { about: { kind: 'calls.interest', id: record.id } });
  },
});
