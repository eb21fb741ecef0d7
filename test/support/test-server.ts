export type TestServer = {
  /** Address of a maintenance database, as an owner who may create databases and roles. */
  url: string;
  stop: () => Promise<void>;
};

/** The PostgreSQL of this run: the one of TEST_DATABASE_URL. */
export function startTestServer(): Promise<TestServer> {
  const url = process.env['TEST_DATABASE_URL'];
  if (url === undefined) throw new Error('Set TEST_DATABASE_URL to a server where databases may be created.');
  return Promise.resolve({ url, stop: () => Promise.resolve() });
}
