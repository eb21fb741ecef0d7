import { sha256 } from '../ids/ids.ts';
import { sql, type Db } from './database.ts';

/** Counts one use of a bucket in the current window and tells whether it is within the limit. Names are hashed, windows follow technical time. */
export async function withinLimit(
  db: Db,
  { bucket, limit, windowSeconds }: { bucket: string; limit: number; windowSeconds: number },
): Promise<boolean> {
  const { rows } = await sql<{ count: number }>`
    with old as (delete from platform.rate_limit where window_start < clock_timestamp() - interval '1 day')
    insert into platform.rate_limit as rate (bucket, window_start, count)
    values (${sha256(bucket).toString('base64url')},
      to_timestamp(floor(extract(epoch from clock_timestamp()) / ${windowSeconds}) * ${windowSeconds}), 1)
    on conflict (bucket, window_start) do update set count = rate.count + 1
    returning count`.execute(db);
  return (rows[0]?.count ?? 0) <= limit;
}
