import pg from 'pg';
import type { Anchor, AnchoredHead, ChainHead, ChainLine, WholeAudit } from '../whole-audit.ts';

/**
 * The whole audit at one moment, as its owner sees it; nothing of it is held in memory. Hashes are computed by whoever
 * reads it and not by functions of the database, which somebody who changes lines could change too.
 */
export async function readWholeAudit(ownerUrl: string): Promise<WholeAudit & { close: () => Promise<void> }> {
  const client = new pg.Client({ connectionString: ownerUrl, application_name: 'zusammendenken-audit' });
  client.on('error', () => undefined);
  await client.connect();
  await client.query(`set timezone = 'UTC'; set statement_timeout = 0; set idle_in_transaction_session_timeout = 0;
    select set_config('app.scope', 'system', false)`);
  await client.query('begin isolation level repeatable read read only');
  return {
    lines: () => stream<ChainLine>(client, 'lines', linesQuery),
    emptyHeads: () => stream<ChainHead>(client, 'heads', emptyHeadsQuery),
    anchors: () => stream<Anchor>(client, 'anchors', anchorsQuery),
    anchored: () => stream<AnchoredHead>(client, 'anchored', anchoredQuery),
    close: () => client.end(),
  };
}

const linesQuery = `
  select line.kind, line.id::text as id, line.position, line.act, extract(epoch from line.programme_at)::text as at,
    line.actor, line.on_behalf as "onBehalf", line.detail_digest as digest, line.previous_hash as previous, line.hash,
    detail.salt, detail.detail::text as detail, head.length as "headLength", head.hash as "headHash"
  from platform.audit_line line
  left join platform.audit_detail detail
    on detail.kind = line.kind and detail.id = line.id and detail.position = line.position
  left join platform.audit_head head on head.kind = line.kind and head.id = line.id
  order by line.kind, line.id, line.position`;

const emptyHeadsQuery = `
  select kind, id::text as id from platform.audit_head head
  where not exists (select from platform.audit_line line where line.kind = head.kind and line.id = head.id)`;

const anchorsQuery = `
  select number, extract(epoch from taken_at)::text as at, to_char(taken_at, 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as "takenAt",
    heads, changed, previous_hash as previous, hash
  from platform.audit_anchor order by taken_at`;

const anchoredQuery = `
  select anchored.number, anchored.kind, anchored.id::text as id, anchored.length, anchored.hash, line.hash as "lineHash"
  from platform.audit_anchored anchored
  left join platform.audit_line line
    on line.kind = anchored.kind and line.id = anchored.id and line.position = anchored.length
  order by anchored.number, anchored.kind collate "C", anchored.id`;

const page = 1000;

async function* stream<Row extends pg.QueryResultRow>(client: pg.Client, name: string, text: string) {
  await client.query(`declare ${name} no scroll cursor for ${text}`);
  for (;;) {
    const { rows } = await client.query<Row>(`fetch ${page} from ${name}`);
    yield* rows;
    if (rows.length < page) break;
  }
  await client.query(`close ${name}`);
}
