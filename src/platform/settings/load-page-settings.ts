import { sql, type Db } from '../db/database.ts';
import { setTextOverrides, type TextOverride } from '../i18n/text-catalogues.ts';
import { setPageSettings } from './page-settings.ts';

/**
 * Brings this process up to date with what was changed in the administration: texts and settings. Called whenever the
 * number of the public content has changed, before pages are made anew.
 */
export async function loadPageSettings(db: Db): Promise<void> {
  const settings = await sql<{ name: string; value: unknown }>`
    select substr(name, 6) as name, value from platform.setting where name like 'page.%'`.execute(db);
  const changes = await sql<Omit<TextOverride, 'body'> & { body: string | null }>`
    select distinct on (catalogue, language, key) catalogue, language, key, body from platform.text_change
    order by catalogue, language, key, changed_at desc, id desc`.execute(db);
  setPageSettings(new Map(settings.rows.map(({ name, value }) => [name, String(value)])));
  setTextOverrides(changes.rows.flatMap(({ body, ...at }) => (body === null ? [] : [{ ...at, body }])));
}

/** Loads them when the number has changed since the last time. */
export function pageSettingsKeeper(db: Db): (version: number) => Promise<void> {
  let loaded: number | null = null;
  return async (version) => {
    if (version === loaded) return;
    await loadPageSettings(db);
    loaded = version;
  };
}
