const newline = 0x0a;

/** How many rows end in a piece of COPY's text format: within values a line end is written as \n. */
export function rowsIn(piece: Uint8Array): number {
  let rows = 0;
  for (let at = piece.indexOf(newline); at !== -1; at = piece.indexOf(newline, at + 1)) rows += 1;
  return rows;
}
