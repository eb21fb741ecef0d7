import type { Actor } from '../../../../platform/actions/actor.ts';
import type { Deeds } from '../../domain/interest-deeds.ts';
import type { InterestRecord } from '../../domain/interest-record.ts';
import { mayDispose, mayReopen } from '../../domain/policy.ts';

/** Of what can be done now, what the reader may do: a helper is not offered what stays with the giver. */
export function allowedDeeds(deeds: Deeds, record: InterestRecord, actor: Actor): Deeds {
  const [mayEnd, mayOpen] = [mayDispose(actor, record, record.handle), mayReopen(actor, record, record.handle)];
  return {
    ...deeds,
    withdraw: deeds.withdraw && mayEnd,
    reopen: deeds.reopen && mayOpen,
    askLate: deeds.askLate && mayOpen,
  };
}
