import { insertToken } from '../../src/modules/accounts/store/tokens.ts';
import { scopes as everyScope, type Scope } from '../../src/platform/api/scopes.ts';
import { systemContext, type Db } from '../../src/platform/db/database.ts';
import { inTransaction } from '../../src/platform/db/transaction.ts';
import { newId, newSecret, sha256 } from '../../src/platform/ids/ids.ts';
import { instant } from '../../src/platform/time/instant.ts';

type Token = {
  scopes?: readonly Scope[];
  organisationId?: string;
  /** In milliseconds from now. */
  endsIn?: number;
};

/** Headers of somebody with a token; without `scopes` with all of them. */
export async function makeToken(
  db: Db,
  personId: string,
  { scopes = everyScope, organisationId, endsIn = 3_600_000 }: Token = {},
): Promise<{ authorization: string }> {
  const token = `zd_${newSecret()}`;
  await inTransaction(db, systemContext, (system) =>
    insertToken(system, {
      id: newId(),
      personId,
      organisationId: organisationId ?? null,
      name: 'Probe',
      digest: sha256(token),
      scopes,
      expiresAt: instant(Date.now() + endsIn),
    }),
  );
  return { authorization: `Bearer ${token}` };
}
