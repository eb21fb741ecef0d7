import type { Language } from '../../../platform/i18n/languages.ts';
import type { Holding, Holdings } from '../../../platform/module.ts';
import { findOrganisation } from '../../organisations/index.ts';
import type { InterestRecord } from '../domain/interest-record.ts';
import { deleteFormerEditor, insertEditorsForSuccessor } from '../store/handed-over-editors.ts';
import { findInterestsOf } from '../store/interests.ts';
import { findCallsOfPanelist } from '../store/panel.ts';
import { interestTexts } from '../texts/interest/interest-texts.ts';
import { waitingFor } from './waiting-interests.ts';

/** Interests of the organisation, with what is next, go to a successor; a seat on a panel is the person's. */
export const interestHoldings: Holdings = {
  find: async ({ db, now, language }, { personId, organisationId }) => {
    const organisation = await findOrganisation(db, organisationId);
    if (organisation === undefined) return [];
    const records = await findInterestsOf(db, { personId, organisationIds: [organisationId] });
    const belongs = ({ organisationId: owner, place }: InterestRecord): boolean =>
      owner === organisationId || (place !== null && place.id === organisation.placeId);
    const interests = records.filter(belongs).flatMap((record): Holding[] => {
      const next = waitingFor(record, { now, language });
      if (next === null) return [];
      return [{ title: next.title, line: next.task?.words ?? next.line, until: next.task?.until ?? null, moves: true }];
    });
    if (organisation.kind !== 'agency') return interests;
    const seats = await findCallsOfPanelist(db, personId);
    return seats.length === 0 ? interests : [...interests, seatsHeld(language, seats.length)];
  },
  give: (db, { holder: { personId, organisationId }, to }) =>
    insertEditorsForSuccessor(db, { organisationId, from: personId, to }),
  take: (db, { holder: { personId, organisationId }, to }) =>
    deleteFormerEditor(db, { organisationId, from: personId, to }),
};

function seatsHeld(language: Language, count: number): Holding {
  const t = interestTexts.in(language);
  return { title: t('holding.seats', { count }), line: t('holding.seats.line'), until: null, moves: false };
}
