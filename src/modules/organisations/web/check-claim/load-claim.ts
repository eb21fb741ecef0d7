import type { Exchange } from '../../../../platform/http/exchange.ts';
import { findAddressees } from '../../../accounts/index.ts';
import { findKeepers } from '../../actions/claim-parties.ts';
import { maySendCodes } from '../../domain/claim.ts';
import { findClaim, type StoredClaim } from '../../store/claims.ts';
import { findOfficialAddress } from '../../store/official-addresses.ts';

/** A claim with who made it and, for the agency, whether and where a code can go. */
export async function loadClaim(x: Exchange) {
  return x.read(async (db) => {
    const claim = await findClaim(db, x.params['claim'] ?? '');
    if (claim === undefined) return null;
    return { claim, people: await findAddressees(db, [claim.personId]), ...(await codeFacts(x, claim)) };
  });
}

/** Whether the agency may send a code: nobody is there yet who would know the person. */
async function codeFacts(x: Exchange, { organisationId }: StoredClaim) {
  if (organisationId === null || !isStaffPage(x)) return { official: undefined, codePossible: false };
  return x.read(async (db) => ({
    official: await findOfficialAddress(db, organisationId),
    codePossible: (await findKeepers(db, organisationId)).length === 0,
  }));
}

/** Staff texts are in German and English. */
const isStaffPage = ({ actor, language }: Exchange): boolean =>
  maySendCodes(actor) && (language === 'de' || language === 'en');
