import { sql, type Db } from '../../../platform/db/database.ts';

/** Deletes what has served: ended sessions, sign-ins, tasks, codes, notices, devices not used for 400 days. Technical time. */
export async function deleteServed(db: Db): Promise<void> {
  await sql`with
    sessions as (delete from accounts.session
      where expires_at < clock_timestamp() or seen_at < clock_timestamp() - interval '14 days'),
    sign_ins as (delete from accounts.sign_in where expires_at < clock_timestamp() - interval '1 day'),
    ceremonies as (delete from accounts.ceremony where expires_at < clock_timestamp()),
    secrets as (delete from accounts.totp
      where confirmed_at is null and created_at < clock_timestamp() - interval '1 hour'),
    changes as (delete from accounts.address_change
      where coalesce(objection_until, expires_at) < clock_timestamp() - interval '1 day'),
    handovers as (delete from accounts.handover
      where coalesce(confirmed_at, expires_at) < clock_timestamp() - interval '7 days'),
    cards as (delete from accounts.card where coalesce(ended_at, expires_at) < clock_timestamp() - interval '30 days'),
    flows as (delete from accounts.provider_flow where expires_at < clock_timestamp()),
    links as (delete from accounts.provider_link where expires_at < clock_timestamp()),
    alarms as (delete from accounts.alarm where expires_at < clock_timestamp())
    delete from accounts.device where last_seen_at < clock_timestamp() - interval '400 days'`.execute(db);
}
