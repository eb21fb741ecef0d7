/** The body, one of its fields or the number of them is larger than the route allows. */
export class TooLarge extends Error {}

/** The body isn't what its type says. */
export class BadBody extends Error {}

/** The body is of a type that forms don't have. */
export class UnknownType extends Error {}
