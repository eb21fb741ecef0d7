import type { Acting } from '../../../platform/actions/action.ts';
import { asSystem } from '../../../platform/db/as-system.ts';
import { sha256 } from '../../../platform/ids/ids.ts';
import { cardOrganisations, foldCardCode, mayKeepCards } from '../domain/card.ts';
import { findCardHolder, findCardHolders, findPersonByCard, type CardHolder } from '../store/cards.ts';

/** Everybody with a card of the actor's organisations. */
export const readCardHolders = ({ db, actor }: Acting): Promise<CardHolder[]> =>
  asSystem(db, (system) =>
    findCardHolders(
      system,
      cardOrganisations(actor).map(({ id }) => id),
    ),
  );

/** Somebody with a card, if the actor's organisation has handed it out. */
export async function readCardHolder({ db, actor }: Acting, personId: string): Promise<CardHolder | null> {
  const holder = await asSystem(db, (system) => findCardHolder(system, personId));
  return holder !== undefined && mayKeepCards(actor, holder.organisationId) ? holder : null;
}

/** Whether a code is that of the person's card in use, so that nothing else is ever printed as one. */
export async function isCardOf({ db }: Acting, personId: string, typed: string): Promise<string | null> {
  const code = foldCardCode(typed);
  if (code === null) return null;
  const found = await asSystem(db, (system) => findPersonByCard(system, sha256(code)));
  return found?.id === personId ? code : null;
}
