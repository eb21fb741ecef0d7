import { copyInterests, signCopies } from './copy-interests.ts';
import type { Copy } from './copy-interests.ts';
import { loadStage } from './load-stage.ts';
import type { BenchSite } from './site.ts';

/** So many interests in a site, each of another municipality and person, ready to be handed in. */
export async function prepareSite({ database, asOwner }: BenchSite, count: number): Promise<Copy[]> {
  const stage = await loadStage();
  const ready = await stage.prepareInterest(database.db);
  const copies = await asOwner((client) => copyInterests(client, ready, count));
  const hashes = await stage.hashesOf(database.db, ready.interest, copies);
  await asOwner(async (client) => {
    await signCopies(client, hashes);
    await client.query(`update platform.mail set sent_at = clock_timestamp()`);
    await client.query('analyze');
  });
  return copies;
}
