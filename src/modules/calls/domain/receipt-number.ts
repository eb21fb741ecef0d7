/**
 * The number of an interest, easy to say on the phone: year, four figures (more after 10,000), a check figure.
 * The figures are scattered, so that a number doesn't tell how many others came before it.
 */
export function interestNumber(year: number, sequence: number): string {
  const round = Math.floor(sequence / 10_000);
  const scattered = String(((sequence % 10_000) * 7919 + 4217) % 10_000).padStart(4, '0');
  const figures = round === 0 ? scattered : `${round}${scattered}`;
  return `${year}-${figures}-${checkFigure(`${year}${figures}`)}`;
}

/** The number of a receipt: that of the interest, from the second attempt on with the attempt. */
export const receiptNumber = (number: string, attempt: number): string =>
  attempt === 1 ? number : `${number}-${attempt}`;

/** A number as somebody typed or read it out, in its written form, or null when it can't be right. */
export function readReceiptNumber(typed: string): string | null {
  const match = /^(\d{4})\D*(\d{4,7})\D*(\d)(?:\D+(\d{1,3}))?$/u.exec(typed.trim());
  if (match === null) return null;
  const [, year = '', figures = '', check = '', attempt] = match;
  if (checkFigure(`${year}${figures}`) !== Number(check)) return null;
  return [year, figures, check, ...(attempt === undefined ? [] : [attempt])].join('-');
}

/** ISO/IEC 7064, MOD 11,10: finds every single wrong figure and nearly every swap of neighbours. */
function checkFigure(figures: string): number {
  let product = 10;
  for (const figure of figures) {
    const sum = (product + Number(figure)) % 10;
    product = ((sum === 0 ? 10 : sum) * 2) % 11;
  }
  return (11 - product) % 10;
}
