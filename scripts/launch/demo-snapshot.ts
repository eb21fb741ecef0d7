import pg from 'pg';
import { updateState, withClient } from './database-state.ts';

const addressParts = /^(\w+:\/\/[^/]*\/)([^?]*)(.*)$/u;

/** Keeps a copy of a freshly made demo, under the database's name with `_start` at its end. */
export async function createSnapshot(ownerUrl: string, stamp: string): Promise<void> {
  const database = databaseIn(ownerUrl);
  await withClient(inDatabase(ownerUrl, 'postgres'), async (client) => {
    await client.query(`drop database if exists ${quoted(snapshotOf(database))}`);
    await client.query(`create database ${quoted(snapshotOf(database))} template ${quoted(database)}`);
  });
  await withClient(inDatabase(ownerUrl, snapshotOf(database)), (client) => updateState(client, stamp));
}

/** Whether there is something to go back to. */
export async function hasSnapshot(ownerUrl: string): Promise<boolean> {
  const name = snapshotOf(databaseIn(ownerUrl));
  const text = 'select from pg_database where datname = $1';
  return withClient(ownerUrl, async (client) => (await client.query(text, [name])).rowCount === 1);
}

/** Throws the database away, with everyone's connections to it, and puts a copy of the snapshot in its place. */
export async function restoreSnapshot(ownerUrl: string): Promise<void> {
  await replaceDatabase(ownerUrl, `template ${quoted(snapshotOf(databaseIn(ownerUrl)))}`);
}

/** Throws the database away and puts an empty one in its place. */
export async function emptyDatabase(ownerUrl: string): Promise<void> {
  await replaceDatabase(ownerUrl, '');
}

/** Takes everything out of a database whose server isn't ours, so that nobody needs the right to make a new one. */
export async function dropEverything(ownerUrl: string): Promise<void> {
  await withClient(ownerUrl, async (client) => {
    const { rows } = await client.query<{ name: string }>(
      `select nspname as name from pg_namespace
        where nspname not like 'pg\\_%' and nspname not in ('information_schema', 'public')`,
    );
    const schemas = rows.map(({ name }) => quoted(name)).join(', ');
    await client.query(
      `begin; drop schema ${schemas} cascade; drop table if exists public.zusammendenken_migration; commit`,
    );
  });
}

async function replaceDatabase(ownerUrl: string, from: string): Promise<void> {
  const database = quoted(databaseIn(ownerUrl));
  const next = quoted(`${databaseIn(ownerUrl)}_next`);
  await withClient(inDatabase(ownerUrl, 'postgres'), async (client) => {
    await client.query(`drop database if exists ${next}`);
    await client.query(`create database ${next} ${from}`);
    await client.query(`drop database if exists ${database} with (force)`);
    await client.query(`alter database ${next} rename to ${database}`);
  });
}

function databaseIn(url: string): string {
  return decodeURIComponent(addressParts.exec(url)?.[2] ?? '');
}

function inDatabase(url: string, database: string): string {
  const [, start = '', , end = ''] = addressParts.exec(url) ?? [];
  return `${start}${encodeURIComponent(database)}${end}`;
}

function snapshotOf(database: string): string {
  return `${database}_start`;
}

function quoted(name: string): string {
  return pg.escapeIdentifier(name);
}
