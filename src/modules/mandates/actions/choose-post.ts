import { defineAction, done, refuse } from '../../../platform/actions/action.ts';
import { postChoices } from '../domain/mandate.ts';
import { mayChoosePost } from '../domain/policy.ts';
import { lockMandate, updatePost } from '../store/mandates.ts';

/** The giver says who gets the mail about the matter; the helper's page shows it. */
export const choosePost = defineAction({
  name: 'mandates.choose-post',
  run: async ({ db, actor }, { handle, post }: { handle: string; post: string }) => {
    const mandate = await lockMandate(db, { handle });
    if (mandate === undefined) return refuse('not-found');
    if (!mayChoosePost(actor, mandate)) return refuse('not-allowed');
    const choice = postChoices.find((known) => known === post);
    if (choice === undefined) return refuse('no-choice');
    await updatePost(db, mandate.id, choice);
    return done(null, { about: { kind: 'mandates.mandate', id: mandate.id }, details: { post: choice } });
  },
});
