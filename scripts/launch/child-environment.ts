import type { Settings } from '../../src/config.ts';
import { appRole } from '../postgres/ensure-roles.ts';

/** Where the database is: its application's and its owner's way in. */
export type DatabaseAccess = { appUrl: string; ownerUrl: string; isOwnServer: boolean };

/** What the launcher hands to the processes it starts, beyond its own environment. */
export type ChildFacts = {
  settings: Settings;
  database: DatabaseAccess;
  demo: boolean;
  port?: number;
  baseUrl?: string | undefined;
  /** Which of the processes that serve figures of their own: each takes the next port. */
  place?: number;
};

/** For app and worker: they never learn how to become the owner. */
export function serverEnvironment(facts: ChildFacts): NodeJS.ProcessEnv {
  const { settings, database, demo, port = settings.port, baseUrl = settings.baseUrl } = facts;
  return {
    ...process.env,
    DATABASE_OWNER_URL: undefined,
    DATABASE_URL: database.appUrl,
    DATABASE_ROLE: roleName(facts),
    DATA_DIR: settings.dataDir,
    HOST: settings.host,
    PORT: String(port),
    BASE_URL: baseUrl,
    DEMO: demo ? '1' : '0',
    METRICS_PORT: settings.metrics === undefined ? undefined : String(settings.metrics.port + (facts.place ?? 0)),
  };
}

/** For commands, which may change the shape of the database. */
export function commandEnvironment(facts: ChildFacts): NodeJS.ProcessEnv {
  return { ...serverEnvironment(facts), DATABASE_OWNER_URL: facts.database.ownerUrl };
}

/** With an owner of its own the login of DATABASE_URL is the application's, under whatever name. */
function roleName({ settings, database }: ChildFacts): string | undefined {
  if (database.isOwnServer || settings.databaseOwnerUrl !== undefined) return 'none';
  return process.env['DATABASE_ROLE'] ?? appRole;
}
