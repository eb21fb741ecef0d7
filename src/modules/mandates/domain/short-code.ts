/** Signs that are not taken for one another on paper: 5 bits each. */
export const codeSigns = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';
export const codeLength = 16;

/** The code as it is read aloud and printed: four blocks. */
export const readableCode = (code: string): string => code.replaceAll(/(.{4})(?=.)/gu, '$1-');

/** What somebody typed, as the code it means; empty when it can't be one. */
export function plainCode(typed: string): string {
  const code = typed.toUpperCase().replaceAll(/[^A-Z0-9]/gu, '');
  return code.length === codeLength && [...code].every((sign) => codeSigns.includes(sign)) ? code : '';
}
