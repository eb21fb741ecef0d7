import type { Copy } from './copy-interests.ts';
import type { Asked } from './visitor.ts';

/** The request that hands an interest in. */
export const handIn = ({ handle, secret }: Copy): Asked => ({
  method: 'POST',
  path: `/de/interesse/${handle}/einreichen`,
  headers: { cookie: `sitzung=${secret}`, 'sec-fetch-site': 'same-origin' },
});
