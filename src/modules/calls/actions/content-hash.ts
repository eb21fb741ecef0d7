import { canonicalJson } from '../../../platform/ids/canonical-json.ts';
import { sha256 } from '../../../platform/ids/ids.ts';
import type { Instant } from '../../../platform/time/instant.ts';
import type { InterestRecord } from '../domain/interest-record.ts';
import { signedContent, type SubmissionContent } from '../domain/submission-content.ts';

const known = new WeakMap<InterestRecord, Buffer>();

/** Hash of what the head signs and partner organisations confirm; computed once for a record that was read. */
export function signedHash(record: InterestRecord): Buffer {
  const hash = known.get(record) ?? sha256(canonicalJson(signedContent(record)));
  known.set(record, hash);
  return hash;
}

/** Checksum of a receipt: binds number and arrival to the content. */
export const receiptHash = ({
  receipt,
  arrivedAt,
  content,
}: {
  receipt: string;
  arrivedAt: Instant;
  content: SubmissionContent;
}): Buffer => sha256(canonicalJson({ receipt, arrivedAt, content }));
