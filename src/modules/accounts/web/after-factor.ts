import type { Exchange } from '../../../platform/http/exchange.ts';
import { findRecoveryState } from '../store/recovery-codes.ts';
import { accountPaths } from './paths.ts';

/** After a first factor come recovery codes, so that nobody is left without a way in. */
export async function afterFactor(x: Exchange, personId: string, done: string): Promise<string> {
  const codes = await x.read((db) => findRecoveryState(db, personId));
  return codes === null ? accountPaths.recoveryCodes(x.language) : accountPaths.account(x.language, done);
}
