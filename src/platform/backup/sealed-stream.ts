import { createCipheriv, createDecipheriv, randomBytes, scrypt } from 'node:crypto';
import { BackupError } from './backup-error.ts';
import { inPieces } from './pieces.ts';

/*
 * The STREAM construction (Hoang, Reyhanitabar, Rogaway, Vizár 2015), as in age: pieces of 64 KiB, each sealed with
 * AES-256-GCM; the nonce counts them and marks the last, so that none can be changed, exchanged, left out or cut off.
 * The key is made from the operator's words and a salt of each file, so a nonce never meets a key twice.
 */

/** What a sealed backup begins with, before its salt. */
export const sealedMark = Buffer.from('zusammendenken backup, sealed 1\n');

const saltBytes = 32;
const pieceBytes = 65_536;
const tagBytes = 16;

/** Seals a stream with the operator's key. */
export async function* seal(source: AsyncIterable<Uint8Array>, words: string): AsyncGenerator<Buffer> {
  const salt = randomBytes(saltBytes);
  const key = await keyFrom(words, salt);
  yield Buffer.concat([sealedMark, salt]);
  let number = 0;
  for await (const { piece, isLast } of withLast(inPieces(source, pieceBytes))) {
    const cipher = createCipheriv('aes-256-gcm', key, nonceOf(number, isLast));
    yield Buffer.concat([cipher.update(piece), cipher.final(), cipher.getAuthTag()]);
    number += 1;
  }
}

/**
 * Opens what `seal` has made.
 * @throws BackupError with a wrong key, and where the stream was changed or cut off.
 */
export async function* unseal(source: AsyncIterable<Uint8Array>, words: string): AsyncGenerator<Buffer> {
  const { head, rest } = await splitHead(source, sealedMark.length + saltBytes);
  const key = await keyFrom(words, head.subarray(sealedMark.length));
  let number = 0;
  for await (const { piece, isLast } of withLast(inPieces(rest, pieceBytes + tagBytes))) {
    yield openPiece(piece, { key, nonce: nonceOf(number, isLast), number });
    number += 1;
  }
}

function openPiece(piece: Buffer, { key, nonce, number }: { key: Buffer; nonce: Buffer; number: number }): Buffer {
  try {
    const decipher = createDecipheriv('aes-256-gcm', key, nonce, { authTagLength: tagBytes });
    decipher.setAuthTag(piece.subarray(-tagBytes));
    return Buffer.concat([decipher.update(piece.subarray(0, -tagBytes)), decipher.final()]);
  } catch (cause) {
    const words =
      number === 0
        ? 'BACKUP_KEY passt nicht zu dieser Datei, oder ihr Anfang wurde verändert.'
        : 'Die Datei wurde verändert oder ist unvollständig.';
    throw new BackupError(words, { cause });
  }
}

function nonceOf(number: number, isLast: boolean): Buffer {
  const nonce = Buffer.alloc(12);
  nonce.writeUIntBE(number, 5, 6);
  nonce.writeUInt8(isLast ? 1 : 0, 11);
  return nonce;
}

/** An empty stream is one empty last piece. */
async function* withLast(pieces: AsyncIterable<Buffer>): AsyncGenerator<{ piece: Buffer; isLast: boolean }> {
  let before: Buffer | null = null;
  for await (const piece of pieces) {
    if (before !== null) yield { piece: before, isLast: false };
    before = piece;
  }
  yield { piece: before ?? Buffer.alloc(0), isLast: true };
}

async function splitHead(source: AsyncIterable<Uint8Array>, size: number) {
  const iterator = source[Symbol.asyncIterator]();
  let head = Buffer.alloc(0);
  while (head.length < size) {
    const next = await iterator.next();
    if (next.done === true) throw new BackupError('Die Datei ist unvollständig.');
    head = Buffer.concat([head, next.value]);
  }
  const first = head.subarray(size);
  async function* rest(): AsyncGenerator<Uint8Array> {
    yield first;
    yield* { [Symbol.asyncIterator]: () => iterator };
  }
  return { head: head.subarray(0, size), rest: rest() };
}

/** The cost OWASP names for scrypt: 128 MiB for each guess. */
function keyFrom(words: string, salt: Uint8Array): Promise<Buffer> {
  const cost = { N: 2 ** 17, r: 8, p: 1, maxmem: 2 ** 28 };
  return new Promise((resolve, reject) => {
    scrypt(words.normalize('NFC'), salt, 32, cost, (error, key) => (error === null ? resolve(key) : reject(error)));
  });
}
