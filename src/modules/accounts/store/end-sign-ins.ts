import { sql, type Db } from '../../../platform/db/database.ts';

/**
 * In a copy of an earlier state: sessions and links that were ended or used since would live again, so all of them end.
 * @returns a line for the operator
 */
export async function endSignIns({ db }: { db: Db }): Promise<readonly string[]> {
  const { rows } = await sql<{ sessions: number; links: number }>`
    with sessions as (delete from accounts.session returning 1),
      links as (delete from accounts.sign_in returning 1),
      ceremonies as (delete from accounts.ceremony),
      changes as (update accounts.address_change set expires_at = clock_timestamp()
        where confirmed_at is null and expires_at > clock_timestamp())
    select (select count(*) from sessions)::integer as sessions, (select count(*) from links)::integer as links`.execute(
    db,
  );
  return [
    `Beendet: ${rows[0]?.sessions ?? 0} Sitzungen und ${rows[0]?.links ?? 0} Anmeldelinks. Alle melden sich neu an.`,
  ];
}
