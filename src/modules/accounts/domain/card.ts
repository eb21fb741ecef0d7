import type { Actor, Role } from '../../../platform/actions/actor.ts';

/** 27 characters nobody mistakes for one another on paper: no 0 or 1, no B, I, L, O, S, U or Z. Sixteen of them are 76 bits. */
export const cardAlphabet = '23456789ACDEFGHJKMNPQRTVWXY';
export const cardLength = 16;

/** How long a card works unless told, and at most. */
export const cardDays = { usual: 365, most: 731 };

/** Tries at cards from browsers their owners have not used yet, per network. A known browser is not counted and never refused. */
export const cardLimit = { limit: 60, windowSeconds: 900 };

/** What was typed as it is compared, or null if it can't be a card's code. Figures are taken where a letter looks like them. */
export function foldCardCode(typed: string): string | null {
  const code = typed
    .toUpperCase()
    .replaceAll(/[\s.·_\-–—]/gu, '')
    .replaceAll(/[BSZ]/gu, (letter) => ({ B: '8', S: '5' })[letter] ?? '2');
  return code.length === cardLength && [...code].every((sign) => cardAlphabet.includes(sign)) ? code : null;
}

/** Four by four, as printed. */
export const readableCardCode = (code: string): string => code.replaceAll(/(.{4})(?=.)/gu, '$1 ');

const handingOut: Readonly<Record<string, readonly Role[]>> = {
  agency: ['administrator', 'programme-lead', 'adviser'],
  municipality: ['coordinator', 'head'],
};

/** The organisations for which an actor hands out cards: advisers for the agency, coordination and head for their municipality. */
export function cardOrganisations(actor: Actor): { id: string; name: string }[] {
  const held = actor.memberships.filter(({ organisationKind, role }) => handingOut[organisationKind]?.includes(role));
  return [...new Map(held.map((one) => [one.organisationId, one])).values()].map(
    ({ organisationId: id, organisationName: name }) => ({ id, name }),
  );
}

/** Nobody but the organisation that handed it out sees, renews or ends a card: the agency knows no names of a municipality's people. */
export const mayKeepCards = (actor: Actor, organisationId: string): boolean =>
  cardOrganisations(actor).some(({ id }) => id === organisationId);
