import { defineAction, done, refuse } from '../../../platform/actions/action.ts';
import { asSystem } from '../../../platform/db/as-system.ts';
import { mayEndToken } from '../domain/token.ts';
import { endToken as markEnded, findToken } from '../store/tokens.ts';

/** Ends a token at once. */
export const endToken = defineAction({
  name: 'accounts.end-token',
  run: async ({ db, actor }, { id }: { id: string }) =>
    asSystem(db, async (system) => {
      const token = await findToken(system, id);
      if (token === undefined || !mayEndToken(actor, token)) return refuse('unknown');
      await markEnded(system, id);
      return done(null, { about: { kind: 'accounts.person', id: token.personId }, details: { token: id } });
    }),
});
