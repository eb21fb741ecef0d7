/** The page of a list an address asks for, from 1; anything else is the first. */
export const pageOf = (text: string | null): number => (/^[1-9]\d{0,4}$/u.test(text ?? '') ? Number(text) : 1);

/** Whether a part of an address is the key of a row. */
export const isKey = (text: string | undefined): text is string =>
  /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/u.test(text ?? '');
