import { holdsIn, mandateFor, type Actor } from '../../../../platform/actions/actor.ts';
import type { Language } from '../../../../platform/i18n/languages.ts';
import { mandatePaths, type Parties } from '../../../mandates/index.ts';
import type { InterestRecord } from '../../domain/interest-record.ts';
import { isOverForHelpers, mayAccompanyCalls } from '../../domain/policy.ts';
import type { Help } from './props.ts';

type Reader = { actor: Actor; language: Language; parties: readonly Parties[] };

/** Who helps with an interest, in whose name the reader acts, and where they could appoint somebody. */
export function helpOf(record: InterestRecord, { actor, language, parties }: Reader): Help {
  const { id, handle, organisationId, editors, state } = record;
  const held = mandateFor(actor, { kind: 'calls.interest', id }) ?? null;
  const speaks = organisationId !== null && holdsIn(actor, organisationId, 'coordinator', 'head');
  const gives = speaks || (actor.personId !== null && editors[0] === actor.personId);
  const path = gives ? mandatePaths.give : mandatePaths.record;
  const may = !isOverForHelpers(state) && (gives || mayAccompanyCalls(actor));
  return { parties, held, givePath: may ? path(language, 'interesse', handle) : null };
}
