import { defineAction, done, refuse } from '../../../platform/actions/action.ts';
import { deletePartner } from '../store/partners.ts';
import { lockForEditing } from './load-interest.ts';

type Input = { handle: string; partner: string };

/** Takes a partner organisation out that has not answered. An answer stays on the record. */
export const removePartner = defineAction({
  name: 'calls.remove-partner',
  run: async ({ db, actor }, { handle, partner: id }: Input) => {
    const found = await lockForEditing(db, actor, handle);
    if (!found.ok) return refuse(found.reason);
    const partner = found.record.partners.find((known) => known.id === id);
    if (partner === undefined) return refuse('not-found');
    if (partner.state !== 'invited') return refuse('answered');
    await deletePartner(db, id);
    return done(null, { about: { kind: 'calls.interest', id: found.record.id }, details: { partner: id } });
  },
});
