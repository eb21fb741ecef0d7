import type { Exchange } from '../../../../platform/http/exchange.ts';
import type { StoredCall } from '../../domain/call-record.ts';
import { mayPrepareCalls } from '../../domain/policy.ts';
import { editingFault } from '../../domain/working-terms.ts';
import { findCall } from '../../store/calls.ts';
import { callPaths } from '../call-paths.ts';

/** The call of the address for somebody who may edit its form now; otherwise the answer to give. */
export async function editableCall(x: Exchange): Promise<{ call: StoredCall } | { response: Response }> {
  const call = await x.read((db) => findCall(db, x.params['id'] ?? ''));
  if (call === null) return { response: x.notFound() };
  if (!mayPrepareCalls(x.actor)) return { response: x.forbidden() };
  return editingFault(call) === null ? { call } : { response: x.redirect(callPaths.prepare(x.language, call.id)) };
}
