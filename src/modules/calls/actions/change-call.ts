import { defineAction, done, refuse } from '../../../platform/actions/action.ts';
import type { Db } from '../../../platform/db/database.ts';
import type { Json } from '../../../platform/ids/canonical-json.ts';
import type { Instant } from '../../../platform/time/instant.ts';
import { findProgrammes } from '../../programmes/index.ts';
import type { CallContent } from '../domain/call-content.ts';
import type { StoredCall } from '../domain/call-record.ts';
import { mayPrepareCalls } from '../domain/policy.ts';
import { movedMilestones } from '../domain/way-steps.ts';
import { editingFault, workingTerms, type CallTerms } from '../domain/working-terms.ts';
import { findSlugs, lockCall, updateCall } from '../store/calls.ts';
import { seenMark } from './call-hash.ts';

/** Values of one part of a call as its form holds them. */
export type CallValues = Partial<CallContent> &
  Partial<{ opensAt: Instant; closesAt: Instant; fileNumber: string; slug: string; programmeId: string }>;

type Input = { id: string; values: CallValues; seen: string };

/**
 * Saves one part of a call. Two people may work on different parts; who would overwrite what somebody else saved in the
 * same part since the form was opened is refused.
 */
export const changeCall = defineAction({
  name: 'calls.change-call',
  run: async ({ db, actor }, { id, values, seen }: Input) => {
    if (!mayPrepareCalls(actor)) return refuse('not-allowed');
    const call = await lockCall(db, id);
    if (call === null) return refuse('no-such-call');
    const fault = editingFault(call);
    if (fault !== null) return refuse(fault);
    if (markOf(call, values) !== seen) return refuse('changed-meanwhile');
    const { opensAt, closesAt, fileNumber, slug, programmeId, ...content } = values;
    const place = { slug: call.slug, programmeId: call.programmeId, ...given({ slug, programmeId }) };
    const misplaced = await placeFault(db, call, place);
    if (misplaced !== null) return refuse(misplaced);
    const terms = workingTerms(call);
    const changed: CallTerms = {
      opensAt: terms.opensAt,
      closesAt: terms.closesAt,
      ...given({ opensAt, closesAt }),
      content: { ...terms.content, milestones: movedMilestones(terms, values), ...content },
    };
    if (changed.closesAt <= changed.opensAt) return refuse('closes-before-opening');
    await saveTerms(db, call, changed);
    await updateCall(db, id, { ...place, ...given({ fileNumber }) });
    return done({}, { about: { kind: 'calls.call', id }, details: { parts: Object.keys(values) } satisfies Json });
  },
});

type Given<Values> = { [Name in keyof Values]?: Exclude<Values[Name], undefined> };

/** The values that came along. */
const given = <Values extends object>(values: Values): Given<Values> =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as Given<Values>;

type Place = Pick<StoredCall, 'slug' | 'programmeId'>;

/** What is wrong with a new address or programme. Once published, both stay: people have the address. */
async function placeFault(
  db: Db,
  call: StoredCall,
  { slug, programmeId }: Place,
): Promise<'published' | 'address-taken' | 'no-such-programme' | null> {
  if (slug === call.slug && programmeId === call.programmeId) return null;
  if (call.stage !== 'draft') return 'published';
  if (slug !== call.slug && (await findSlugs(db, slug)).includes(slug)) return 'address-taken';
  return (await findProgrammes(db)).some(({ id }) => id === programmeId) ? null : 'no-such-programme';
}

/** Writes what is being worked on: into the draft, or into the amendment being prepared. */
export const saveTerms = (db: Parameters<typeof updateCall>[0], call: StoredCall, terms: CallTerms): Promise<void> =>
  updateCall(db, call.id, call.amendment === null ? terms : { amendment: terms });

/** The mark of the stored values that a form with these fields was made from. */
export function markOf(call: StoredCall, fields: object): string {
  const { content, opensAt, closesAt } = workingTerms(call);
  const all: Record<string, unknown> = {
    ...content,
    opensAt,
    closesAt,
    fileNumber: call.fileNumber,
    slug: call.slug,
    programmeId: call.programmeId,
  };
  return seenMark(
    Object.keys(fields)
      .toSorted()
      .map((field) => [field, all[field]]),
  );
}
