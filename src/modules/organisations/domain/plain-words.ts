/**
 * What somebody typed of themselves, as it may go to a stranger in our name: letters, figures and the signs of names.
 * Without it a name could carry an address to click on.
 */
export const plainWords = (text: string): string =>
  text
    .replaceAll(/[^\p{L}\p{M}\p{N} ,()'’-]+/gu, ' ')
    .replaceAll(/\s+/gu, ' ')
    .trim()
    .slice(0, 80);
