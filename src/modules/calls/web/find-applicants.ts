import type { Db } from '../../../platform/db/database.ts';
import { findPlaceHit, searchPlaces } from '../../organisations/index.ts';
import type { CallContent } from '../domain/call-content.ts';
import { isEligible } from '../domain/interest-obstacles.ts';
import { isInventedWorld } from '../store/open-calls.ts';
import type { Hit } from './start-interest/page.tsx';

/** What was typed, and the place that was chosen from suggestions while typing, if any. */
export type AskedPlace = { query: string; chosen?: string | undefined };

const mostHits = 12;
const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/u;

/** Municipalities that may be meant, and whether each may apply: the one that was chosen, else those found; null before a search. */
export async function findApplicants(
  db: Db,
  { query, chosen = '' }: AskedPlace,
  content: CallContent,
): Promise<Hit[] | null> {
  if (query.trim() === '') return null;
  const invented = await isInventedWorld(db);
  const one = uuid.test(chosen) ? await findPlaceHit(db, { id: chosen, invented }) : undefined;
  const found = one === undefined ? await searchPlaces(db, { text: query, limit: mostHits, invented }) : [one];
  return found.map((hit) => ({ ...hit, eligible: isEligible(content, hit.level) }));
}
