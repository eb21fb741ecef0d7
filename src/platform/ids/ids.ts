import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

/** A new UUIDv7 (RFC 9562): 48 bits of Unix milliseconds, then random, so that keys made later sort later. */
export function newId(): string {
  const bytes = randomBytes(16);
  bytes.writeUIntBE(Date.now(), 0, 6);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x70, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  const hex = bytes.toString('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}

/** 128 random bits for the address of a personal thing, 22 characters of base64url. */
export const newHandle = (): string => randomBytes(16).toString('base64url');

/** 256 random bits, 43 characters of base64url; only its hash is stored. */
export const newSecret = (): string => randomBytes(32).toString('base64url');

/** SHA-256 of a text or of bytes. */
export const sha256 = (input: string | Uint8Array): Buffer => createHash('sha256').update(input).digest();

/** Compares two digests in a time that doesn't depend on where they differ. */
export const sameDigest = (one: Uint8Array, other: Uint8Array): boolean =>
  one.length === other.length && timingSafeEqual(one, other);
