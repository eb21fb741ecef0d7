import { z } from 'zod';

const hash = z.string().regex(/^[0-9a-f]{64}$/u);
const count = z.number().int().min(0);

/** The last entry of a backup: what is in it, so that nothing can be missing or changed unnoticed. */
export const manifestSchema = z.strictObject({
  format: z.literal(1),
  /** Technical time at which the database was read. */
  takenAt: z.iso.datetime(),
  /** Version of the program and major version of PostgreSQL it was made with. */
  program: z.string(),
  postgres: z.number().int(),
  /** The database's name for itself (platform.setting). */
  installation: z.string(),
  demo: z.boolean(),
  migrations: z.array(z.strictObject({ name: z.string().regex(/^[\w.-]+\.sql$/u), hash: z.string() })),
  tables: z.array(
    z.strictObject({
      name: z.string(),
      columns: z.array(z.string()),
      rows: count,
      bytes: count,
      /** Of all its pieces in their order. */
      sha256: hash,
    }),
  ),
  sequences: z.array(z.strictObject({ name: z.string(), value: z.string() })),
  files: z.strictObject({
    count,
    bytes: count,
    /** Of the list of addresses and hashes, a line each, in their order. */
    sha256: hash,
    /** Named by a row and not on the disk, or with another content than the row says. */
    missing: z.array(z.string()),
    /** Taken away by somebody while the backup was being made. */
    gone: z.array(z.string()),
  }),
  /** Which keys opened what is sealed in the database; the keys themselves only when `hasSecretKey`. */
  secretKeys: z.array(z.string()),
  hasSecretKey: z.boolean(),
});

export type Manifest = z.infer<typeof manifestSchema>;
export type TableFacts = Manifest['tables'][number];
export type FileFacts = Manifest['files'];
