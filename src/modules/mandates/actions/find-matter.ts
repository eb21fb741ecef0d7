import type { Actor } from '../../../platform/actions/actor.ts';
import { asSystem } from '../../../platform/db/as-system.ts';
import type { Db } from '../../../platform/db/database.ts';
import type { Language } from '../../../platform/i18n/languages.ts';
import type { Matter, Matters } from '../../../platform/module.ts';
import type { Instant } from '../../../platform/time/instant.ts';

type Asked = { actor: Actor; now: Instant; language: Language };

/**
 * The matter of a Vollmacht, for somebody who was shown the Vollmacht: its title and number are part of that, its address
 * only if it is theirs to open.
 */
export async function findMatter(
  matters: readonly Matters[],
  matter: { kind: string; id: string },
  { db, ...asked }: Asked & { db: Db },
): Promise<Matter | null> {
  const kind = matters.find((known) => known.kind === matter.kind);
  if (kind === undefined) return null;
  return asSystem(db, (system) => kind.find({ ...asked, db: system }, { id: matter.id }));
}
