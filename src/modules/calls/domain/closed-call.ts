import type { StoredCall } from './call-record.ts';

/** A call after its deadline, with its title in the reader's language. */
export type ClosedCall = { call: StoredCall; title: string };
