/** A name of a value as keys of texts are written: closesAt becomes closes-at. */
export type KebabCase<Name extends string> = Name extends `${infer First}${infer Rest}`
  ? First extends Lowercase<First>
    ? `${First}${KebabCase<Rest>}`
    : `-${Lowercase<First>}${KebabCase<Rest>}`
  : Name;

/** The same at run time. */
export const kebabCase = <Name extends string>(name: Name): KebabCase<Name> =>
  name.replaceAll(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`) as KebabCase<Name>;
