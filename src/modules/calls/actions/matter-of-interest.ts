import { holdsIn, type Actor } from '../../../platform/actions/actor.ts';
import type { Language } from '../../../platform/i18n/languages.ts';
import type { Matter, MatterGiver, Matters } from '../../../platform/module.ts';
import { findOrganisation } from '../../organisations/index.ts';
import { localText } from '../domain/call-content.ts';
import type { InterestRecord } from '../domain/interest-record.ts';
import { isOverForHelpers, mayAccompanyCalls, mayReadInterest, ownsInterest } from '../domain/policy.ts';
import { applicantName } from '../domain/submission-content.ts';
import { findInterest } from '../store/interests.ts';
import { findSeat } from '../store/panel.ts';
import { interestTexts } from '../texts/interest/interest-texts.ts';
import { interestPaths } from '../web/interest-paths.ts';

/** An interest as a matter for which a Vollmacht can be given. */
export const interestMatters: Matters = {
  kind: 'calls.interest',
  word: 'interesse',
  find: async ({ db, actor, language }, key) => {
    const record = await findInterest(db, key);
    if (record === undefined) return null;
    const { organisationId } = record;
    const organisation = organisationId === null ? undefined : await findOrganisation(db, organisationId);
    const seat = await findSeat(db, record.callId, actor.personId);
    const holder = { personId: null, organisationId, name: organisation?.name ?? applicantName(record) };
    return matterOf(record, { actor, language, holder, isOnPanel: seat !== null });
  },
};

type Facts = { actor: Actor; language: Language; holder: MatterGiver; isOnPanel: boolean };

function matterOf(record: InterestRecord, { actor, language, holder, isOnPanel }: Facts): Matter {
  const call = localText(record.content.title, language).words;
  return {
    kind: interestMatters.kind,
    id: record.id,
    title: interestTexts.in(language)('matter.title', { applicant: applicantName(record), call }),
    number: record.number,
    href: mayReadInterest(actor, record, null) ? interestPaths.show(language, record.handle) : null,
    giver: giverOf(record, { actor, holder }),
    holder,
    mayRecord: mayAccompanyCalls(actor),
    barred: barOf(record, { actor, isOnPanel }),
    isOver: isOverForHelpers(record.state),
  };
}

/** Who speaks for the organisation gives in its name; the owner of a draft in their own. Colleagues who were invited pass nothing on. */
function giverOf({ organisationId, editors }: InterestRecord, { actor, holder }: Pick<Facts, 'actor' | 'holder'>) {
  if (organisationId !== null && holdsIn(actor, organisationId, 'coordinator', 'head')) return holder;
  const { personId, name } = actor;
  if (personId === null || editors[0] !== personId) return null;
  return { personId, organisationId: null, name: name === null || name === '' ? holder.name : name };
}

/** Who has it in hand needs no Vollmacht; who decides about it by office can't act for one side. */
function barOf(record: InterestRecord, { actor, isOnPanel }: Pick<Facts, 'actor' | 'isOnPanel'>): Matter['barred'] {
  if (ownsInterest(actor, record, null)) return 'own';
  const decides = actor.memberships.some(({ organisationKind }) => ['agency', 'ministry'].includes(organisationKind));
  return decides || isOnPanel ? 'office' : null;
}
