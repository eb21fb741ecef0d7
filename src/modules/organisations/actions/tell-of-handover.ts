import type { Tools } from '../../../platform/actions/action.ts';
import { findAddressees } from '../../accounts/index.ts';
import { handoverLetter } from '../mails/handover-letter.ts';

type News = Pick<Parameters<typeof handoverLetter>[0], 'kind' | 'handover'>;

/** A handover as an object of the audit. */
export const aboutHandover = (id: string): { kind: string; id: string } => ({ kind: 'organisations.handover', id });

/** Writes to the people of a handover, each once, not to who has just acted. */
export async function tellOfHandover(
  { db, mail, origin, actor }: Pick<Tools, 'db' | 'mail' | 'origin' | 'actor'>,
  people: readonly (string | null)[],
  { kind, handover }: News,
): Promise<void> {
  const others = new Set(people.filter((id) => id !== null && id !== actor.personId) as string[]);
  for (const to of await findAddressees(db, [...others])) await mail(handoverLetter({ kind, to, handover, origin }));
}
