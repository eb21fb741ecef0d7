import { sql, type Db } from '../../db/database.ts';
import { sha256 } from '../../ids/ids.ts';

/** How many requests of a bucket there were in this minute, and in how many seconds it ends. Technical time; all processes together. */
export async function countRequest(db: Db, bucket: string): Promise<{ count: number; resetsIn: number }> {
  const { rows } = await sql<{ count: number; resetsIn: number }>`
    insert into platform.rate_limit as rate (bucket, window_start, count)
    values (${sha256(`api:${bucket}`).toString('base64url')}, date_trunc('minute', clock_timestamp()), 1)
    on conflict (bucket, window_start) do update set count = rate.count + 1
    returning count, greatest(1, ceil(extract(epoch from window_start + interval '1 minute' - clock_timestamp())))::integer as resets_in`.execute(
    db,
  );
  return rows[0] ?? { count: 1, resetsIn: 60 };
}
