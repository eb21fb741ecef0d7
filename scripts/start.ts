import { enableCompileCache } from 'node:module';
import { join } from 'node:path';

/* npm start */
// Compiled code is kept for the next start, also that of the guard; it has to be on before anything else is loaded.
const cache = join(import.meta.dirname, '../node_modules/.cache/launcher');
process.env['NODE_COMPILE_CACHE'] ??= cache;
enableCompileCache(process.env['NODE_COMPILE_CACHE']);
const { startSite } = await import('./launch/start-site.ts');
// What is still under way at a signal is of no use to anyone.
process.exit(await startSite());
