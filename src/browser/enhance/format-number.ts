/** A number as the page's language groups it, in the figures the server uses everywhere. */
export const formatNumber = (value: number): string =>
  value.toLocaleString(`${document.documentElement.lang.replace('-simple', '')}-u-nu-latn`);
