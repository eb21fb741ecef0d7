import { canonicalJson, type Json } from '../../../platform/ids/canonical-json.ts';
import { sha256 } from '../../../platform/ids/ids.ts';
import { frozenPart } from '../domain/freeze.ts';
import type { CallTerms } from '../domain/working-terms.ts';

/** SHA-256 of everything publication freezes, in canonical JSON. Equal terms have an equal hash. */
export const callHash = (terms: CallTerms): Buffer => sha256(canonicalJson(frozenPart(terms)));

/** A short mark of some values, so that a form can tell whether somebody else changed them since it was opened. */
export const seenMark = (value: unknown): string =>
  sha256(canonicalJson(JSON.parse(JSON.stringify(value ?? null)) as Json))
    .toString('base64url')
    .slice(0, 16);
