import { defineAction, done, refuse } from '../../../platform/actions/action.ts';
import { holdsIn } from '../../../platform/actions/actor.ts';
import { findOrInsertMunicipality } from '../../organisations/index.ts';
import { mayDispose } from '../domain/policy.ts';
import { insertEditor } from '../store/editors.ts';
import { updateInterest } from '../store/interests.ts';
import { lockForEditing } from './load-interest.ts';

/** An account takes a guest's draft along; from then on the bare address opens nothing. */
export const takeOverInterest = defineAction({
  name: 'calls.take-over-interest',
  run: async ({ db, actor }, { handle }: { handle: string }) => {
    if (actor.personId === null) return refuse('sign-in-needed');
    const found = await lockForEditing(db, actor, handle, mayDispose);
    if (!found.ok) return refuse(found.reason);
    const { record } = found;
    if (record.editors.length > 0 && !record.editors.includes(actor.personId)) return refuse('taken');
    await insertEditor(db, { interestId: record.id, personId: actor.personId, owner: true });
    const organisation = record.place === null ? undefined : await findOrInsertMunicipality(db, record.place.id);
    if (organisation !== undefined && holdsIn(actor, organisation.id, 'coordinator', 'head')) {
      await updateInterest(db, record.id, { organisationId: organisation.id });
    }
    return done({ id: record.id }, { about: { kind: 'calls.interest', id: record.id } });
  },
});
