import { defineAction, done, refuse } from '../../../platform/actions/action.ts';
import { sha256 } from '../../../platform/ids/ids.ts';
import { insertEditor, useInvitation } from '../store/editors.ts';
import { lockInterest } from '../store/interests.ts';

/** Makes a signed-in person who presents an invitation an editor. The link works once. */
export const joinInterest = defineAction({
  name: 'calls.join-interest',
  run: async ({ db, actor }, { token }: { token: string }) => {
    if (actor.personId === null) return refuse('sign-in-needed');
    const record = await lockInterest(db, { token: sha256(token) });
    if (record === undefined) return refuse('not-found');
    // The row is readable through the invitation only while it is unused: the editor comes first.
    await insertEditor(db, { interestId: record.id, personId: actor.personId, owner: false });
    if (!(await useInvitation(db, sha256(token)))) return refuse('not-found');
    return done({ handle: record.handle }, { about: { kind: 'calls.interest', id: record.id } });
  },
});
