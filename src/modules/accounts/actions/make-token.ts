import { defineAction, done, refuse } from '../../../platform/actions/action.ts';
import { isScope } from '../../../platform/api/scopes.ts';
import { asSystem } from '../../../platform/db/as-system.ts';
import { newId, newSecret, sha256 } from '../../../platform/ids/ids.ts';
import { days, instant, plus } from '../../../platform/time/instant.ts';
import { longestTokenName, managedBy, tokenDays, worksForAgency } from '../domain/token.ts';
import { insertToken } from '../store/tokens.ts';
import { tellChange } from './tell-change.ts';

type Input = { name: string; scopes: readonly string[]; days: number; organisationId: string | null };

/** Makes a token for programs. It is told this once: only its digest is kept, and a letter says that there is a new one. */
export const makeToken = defineAction({
  name: 'accounts.make-token',
  run: async (tools, { name, scopes, days: count, organisationId }: Input) => {
    const { db, actor } = tools;
    const { personId } = actor;
    if (personId === null) return refuse('not-signed-in');
    if (name.trim() === '' || name.trim().length > longestTokenName) return refuse('name');
    const wanted = scopes.filter(isScope).filter((scope) => !scope.startsWith('staff.') || worksForAgency(actor));
    if (wanted.length === 0) return refuse('scopes');
    if (!tokenDays.some((known) => known === count)) return refuse('until');
    const isManaged = managedBy(actor).some((held) => held.organisationId === organisationId);
    if (organisationId !== null && !isManaged) return refuse('for');
    const [id, token] = [newId(), `zd_${newSecret()}`];
    // Technical time: a demo's moved clock opens no door for longer.
    const expiresAt = plus(instant(Date.now()), days(count));
    await insertToken(db, {
      id,
      personId,
      organisationId,
      name: name.trim(),
      digest: sha256(token),
      scopes: wanted,
      expiresAt,
    });
    await asSystem(db, (system) => tellChange({ ...tools, db: system }, personId, 'token-made'));
    return done(
      { id, token },
      { about: { kind: 'accounts.person', id: personId }, details: { token: id, scopes: wanted } },
    );
  },
});
