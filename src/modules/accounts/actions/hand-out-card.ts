import { defineAction, done, refuse, type Tools } from '../../../platform/actions/action.ts';
import { asSystem } from '../../../platform/db/as-system.ts';
import type { Db } from '../../../platform/db/database.ts';
import type { Language } from '../../../platform/i18n/languages.ts';
import { sha256 } from '../../../platform/ids/ids.ts';
import type { Instant } from '../../../platform/time/instant.ts';
import { mayKeepCards } from '../domain/card.ts';
import { findCardHolder, insertCardHolder, replaceCard, updateCardContact, type CardHolder } from '../store/cards.ts';
import { newCardCode } from './new-card-code.ts';

type NewAccount = { organisationId: string; name: string; language: Language; expiresAt: Instant; isContact: boolean };

/** Makes an account for somebody without an address, and the first card to it. Its code is known to nobody afterwards but who holds it. */
export const makeCardAccount = defineAction({
  name: 'accounts.make-card',
  run: async ({ db, actor }, { organisationId, isContact, expiresAt, ...said }: NewAccount) => {
    if (!mayKeepCards(actor, organisationId)) return refuse('not-allowed');
    return asSystem(db, async (system) => {
      const contactId = isContact ? actor.personId : null;
      const personId = await insertCardHolder(system, { organisationId, contactId, ...said });
      const code = await insertCard(system, { personId, madeBy: actor.personId, expiresAt });
      return done(
        { personId, code },
        { about: { kind: 'accounts.person', id: personId }, details: { organisationId } },
      );
    });
  },
});

/** Makes a new card; the one before works no more, and who is signed in with it is signed out. */
export const renewCard = defineAction({
  name: 'accounts.renew-card',
  run: (tools, { personId, expiresAt }: { personId: string; expiresAt: Instant }) =>
    forHolder(tools, personId, async (system) => {
      const code = await insertCard(system, { personId, madeBy: tools.actor.personId, expiresAt });
      return { code };
    }),
});

/** Ends a card that was lost. */
export const withdrawCard = defineAction({
  name: 'accounts.withdraw-card',
  run: (tools, { personId }: { personId: string }) =>
    forHolder(tools, personId, async (system) => replaceCard(system, personId, null)),
});

/** Sets who is told in place of somebody without an address: the actor or nobody. */
export const setCardContact = defineAction({
  name: 'accounts.set-card-contact',
  run: (tools, { personId, isContact }: { personId: string; isContact: boolean }) =>
    forHolder(tools, personId, async (system) =>
      updateCardContact(system, personId, isContact ? tools.actor.personId : null),
    ),
});

async function forHolder<T>(
  { db, actor }: Tools,
  personId: string,
  act: (system: Db, holder: CardHolder) => Promise<T>,
) {
  return asSystem(db, async (system) => {
    const holder = await findCardHolder(system, personId);
    if (holder === undefined || !mayKeepCards(actor, holder.organisationId)) return refuse('unknown');
    return done(await act(system, holder), { about: { kind: 'accounts.person', id: personId } });
  });
}

async function insertCard(
  db: Db,
  card: { personId: string; madeBy: string | null; expiresAt: Instant },
): Promise<string> {
  const code = newCardCode();
  await replaceCard(db, card.personId, { ...card, digest: sha256(code) });
  return code;
}
