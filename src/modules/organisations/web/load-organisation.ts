import type { Db } from '../../../platform/db/database.ts';
import type { Exchange } from '../../../platform/http/exchange.ts';
import { findOrganisationDetails, type OrganisationDetails } from '../store/organisation-details.ts';

const key = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/u;

/** Whether a part of an address or a field can be a key at all. */
export const isKey = (text: string | undefined): text is string => text !== undefined && key.test(text);

/** The organisation of the address with whatever else the page needs of it; null where there is none. */
export async function loadOrganisation<T>(
  x: Exchange,
  more: (db: Db, organisation: OrganisationDetails) => Promise<T>,
): Promise<(T & { organisation: OrganisationDetails }) | null> {
  const { organisation: id } = x.params;
  if (!isKey(id)) return null;
  return x.read(async (db) => {
    const organisation = await findOrganisationDetails(db, id);
    return organisation === undefined ? null : { ...(await more(db, organisation)), organisation };
  });
}
