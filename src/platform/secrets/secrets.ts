import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { sha256 } from '../ids/ids.ts';

/** Something sealed, and which key opens it. */
export type Sealed = { bytes: Buffer; keyId: string };

/** Seals what must be read again but not by who holds the database or a backup of it. */
export type Secrets = {
  /** `owner` says whose it is: moved to another row it can't be opened. */
  seal: (plain: Uint8Array, owner: string) => Sealed;
  /** @throws when the key is gone or the bytes were changed. */
  open: (sealed: Sealed, owner: string) => Buffer;
};

const algorithm = 'aes-256-gcm';
const nonceBytes = 12;
const tagBytes = 16;

/** The first of the keys (32 bytes each) seals, every one of them opens: so keys are exchanged without a stop. */
export function makeSecrets(keys: readonly Buffer[]): Secrets {
  const byId = new Map(keys.map((key) => [keyIdOf(key), key]));
  const [current] = keys;
  if (current === undefined || keys.some((key) => key.length !== 32)) throw new Error('a key must have 32 bytes');
  return {
    seal: (plain, owner) => {
      const nonce = randomBytes(nonceBytes);
      const cipher = createCipheriv(algorithm, current, nonce);
      cipher.setAAD(Buffer.from(owner));
      const sealed = Buffer.concat([cipher.update(plain), cipher.final()]);
      return { bytes: Buffer.concat([nonce, cipher.getAuthTag(), sealed]), keyId: keyIdOf(current) };
    },
    open: ({ bytes, keyId }, owner) => {
      const key = byId.get(keyId);
      if (key === undefined) throw new Error(`the key ${keyId} of a stored secret is not among SECRET_KEY`);
      const decipher = createDecipheriv(algorithm, key, bytes.subarray(0, nonceBytes), { authTagLength: tagBytes });
      decipher.setAuthTag(bytes.subarray(nonceBytes, nonceBytes + tagBytes));
      decipher.setAAD(Buffer.from(owner));
      return Buffer.concat([decipher.update(bytes.subarray(nonceBytes + tagBytes)), decipher.final()]);
    },
  };
}

/** Names a key without telling it. */
export const keyIdOf = (key: Buffer): string => sha256(key).toString('hex').slice(0, 12);
