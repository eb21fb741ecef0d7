import { defineAction, done, refuse } from '../../../platform/actions/action.ts';
import { asSystem } from '../../../platform/db/as-system.ts';
import { newId } from '../../../platform/ids/ids.ts';
import { findPersonByEmail, foldEmail } from '../../accounts/index.ts';
import { mayGuard } from '../domain/policy.ts';
import type { Channel, RequestKind } from '../domain/request.ts';
import { erasureDue } from '../domain/waiting-time.ts';
import { insertRequest } from '../store/requests.ts';

export type EnteredRequest = { kind: RequestKind; email: string; channel: Channel };

/** Staff enter what came by post, mail or phone, after they have made sure who asks. */
export const enterRequest = defineAction({
  name: 'privacy.enter-request',
  run: async ({ db, actor, now }, { kind, email, channel }: EnteredRequest) => {
    if (!mayGuard(actor)) return refuse('not-allowed');
    const person = await asSystem(db, (read) => findPersonByEmail(read, foldEmail(email)));
    const id = newId();
    // Who has an account fetches the answer there: nobody else gets to see it.
    const isInserted = await insertRequest(db, {
      id,
      kind,
      personId: person?.id ?? null,
      email: person === undefined ? foldEmail(email) : '',
      channel,
      enteredBy: actor.personId,
      askedAt: now,
      dueAt: kind === 'erasure' ? erasureDue(now) : now,
    });
    if (!isInserted) return refuse('open');
    return done({ id }, { about: { kind: 'privacy.request', id }, details: { kind, channel } });
  },
});
