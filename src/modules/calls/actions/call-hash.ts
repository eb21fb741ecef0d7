import { canonicalJson, type Json } from '../../../platform/ids/canonical-json.ts';
import { sha256 } from '../../../platform/ids/ids.ts';
import { frozenPart } from '../domain/freeze.ts';
import type { CallTerms } from '../store/calls.ts';

/** SHA-256 of everything publication freezes, in canonical JSON. Equal terms have an equal hash. */
export const callHash = (terms: CallTerms): Buffer => sha256(canonicalJson(frozenPart(terms) as unknown as Json));
