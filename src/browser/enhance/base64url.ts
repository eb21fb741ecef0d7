/** Bytes as base64url without padding, by hand: browsers of 2020 have no function for it. */
export function toBase64url(bytes: ArrayBuffer): string {
  let text = '';
  for (const byte of new Uint8Array(bytes)) text += String.fromCharCode(byte);
  return btoa(text).replace(/\+/gu, '-').replace(/\//gu, '_').replace(/[=]/gu, '');
}

/** The bytes of a base64url text. */
export function fromBase64url(text: string): ArrayBuffer {
  const plain = atob(text.replace(/-/gu, '+').replace(/_/gu, '/'));
  const bytes = new Uint8Array(plain.length);
  for (let index = 0; index < plain.length; index += 1) bytes[index] = plain.charCodeAt(index);
  return bytes.buffer;
}
