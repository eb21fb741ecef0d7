import { defineAction, done, refuse } from '../../../platform/actions/action.ts';
import type { Actor } from '../../../platform/actions/actor.ts';
import { holdsIn } from '../../../platform/actions/actor.ts';
import type { Db } from '../../../platform/db/database.ts';
import { withinLimit } from '../../../platform/db/rate-limit.ts';
import type { Language } from '../../../platform/i18n/languages.ts';
import { newHandle, newId } from '../../../platform/ids/ids.ts';
import { findOrInsertMunicipality } from '../../organisations/index.ts';
import { callPhase } from '../domain/call-phase.ts';
import { isEligible, sizeClassOf } from '../domain/interest-obstacles.ts';
import { prefillAnswers } from '../domain/prefill-answers.ts';
import { insertEditor } from '../store/editors.ts';
import { insertInterest } from '../store/interests.ts';
import { findPlace, findPublishedCall } from '../store/open-calls.ts';

/** `clientAddress`: network of a visitor without account, counted and not kept. */
type Input = { slug: string; placeId: string; language: Language; clientAddress?: string };

/** Drafts one network may begin in an hour without an account. */
const guestDrafts = { limit: 30, windowSeconds: 3600 };

/**
 * Begins a draft for a municipality with what the register knows. A visitor keeps the address; a signed-in person
 * becomes editor, and the municipality's own coordination shares it with its colleagues at once.
 */
export const startInterest = defineAction({
  name: 'calls.start-interest',
  run: async ({ db, now, actor }, { slug, placeId, language, clientAddress }: Input) => {
    const call = await findPublishedCall(db, { slug });
    if (call === undefined) return refuse('not-found');
    const phase = callPhase(call.times, now);
    if (phase !== 'open') return refuse(phase === 'announced' ? 'not-open-yet' : 'call-closed');
    const place = await findPlace(db, placeId);
    if (place === undefined) return refuse('unknown-place');
    if (!isEligible(call.content, place.level)) return refuse('not-eligible');
    if (!(await mayBeginOneMore(db, actor, clientAddress))) return refuse('too-many');
    const [id, handle] = [newId(), newHandle()];
    await insertInterest(db, {
      id,
      handle,
      callId: call.id,
      callVersion: call.version,
      placeId,
      organisationId: coordinates(actor) ? ownOrganisation(actor, await findOrInsertMunicipality(db, placeId)) : null,
      language,
      channel: 'online',
      sizeClass: sizeClassOf(call.content, place.population),
      receivedAt: null,
      answers: prefillAnswers(call.content, place),
    });
    if (actor.personId !== null) await insertEditor(db, { interestId: id, personId: actor.personId, owner: true });
    return done({ id, handle }, { about: { kind: 'calls.interest', id }, details: { call: slug, place: place.label } });
  },
});

async function mayBeginOneMore(db: Db, actor: Actor, clientAddress: string | undefined): Promise<boolean> {
  if (actor.personId !== null || clientAddress === undefined) return true;
  return withinLimit(db, { bucket: `guest-draft:${clientAddress}`, ...guestDrafts });
}

const coordinates = (actor: Actor): boolean =>
  actor.memberships.some(
    ({ role, organisationKind }) => organisationKind === 'municipality' && ['coordinator', 'head'].includes(role),
  );

const ownOrganisation = (actor: Actor, organisation: { id: string } | undefined): string | null =>
  organisation !== undefined && holdsIn(actor, organisation.id, 'coordinator', 'head') ? organisation.id : null;
