import type { TestProject } from 'vitest/node';
import { startTestServer } from './test-server.ts';
import { prepareTemplate } from './test-template.ts';

declare module 'vitest' {
  // oxlint-disable-next-line typescript/consistent-type-definitions -- only an interface can be added to
  export interface ProvidedContext {
    /** The server of this run, as its owner, and the migrated database every worker's own is cloned from. */
    testServer: { url: string; template: string };
  }
}

/** Runs once before a level that needs the database. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await startTestServer();
  try {
    project.provide('testServer', { url: server.url, template: await prepareTemplate(server.url) });
  } catch (error) {
    await server.stop();
    throw error;
  }
  return server.stop;
}
