/** Cuts a stream of bytes into pieces of one size; the last one is shorter, and there is none of an empty stream. */
export async function* inPieces(source: AsyncIterable<Uint8Array>, size: number): AsyncGenerator<Buffer> {
  let waiting: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of source) {
    waiting.push(chunk);
    bytes += chunk.byteLength;
    if (bytes < size) continue;
    const all = Buffer.concat(waiting);
    let from = 0;
    for (; from + size <= all.length; from += size) yield all.subarray(from, from + size);
    // A copy, so that a small rest doesn't hold a large buffer.
    waiting = [Buffer.from(all.subarray(from))];
    bytes = all.length - from;
  }
  if (bytes > 0) yield Buffer.concat(waiting);
}
