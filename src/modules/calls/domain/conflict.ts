/** What a reviewer declares of a bidder before any content opens: nothing, excluded (§ 20 VwVfG), concern (§ 21), or not sure. */
export const declarations = ['none', 'excluded', 'concern', 'unknown'] as const;

export type Declaration = (typeof declarations)[number];

/** A declaration and, where there is one, the chair's decision about it. */
export type Conflict = { declared: Declaration; out: boolean | null };

/** The declaration as stored, checked. */
export function declarationOf(text: string): Declaration {
  const known = declarations.find((declaration) => declaration === text);
  if (known === undefined) throw new RangeError(`No such declaration: ${text}`);
  return known;
}

/**
 * Whether the person is out: the chair's word, else the own declaration. Who isn't sure stays out until the chair has decided.
 * Advice given in office is a hint to the chair and never decides (§ 20(1) no. 6 VwVfG excludes acts outside office).
 */
export const isOut = (conflict: Conflict | null): boolean =>
  conflict === null ? false : (conflict.out ?? conflict.declared !== 'none');

/** Whether the content of the interest opens: declared, and not out. */
export const mayOpen = (conflict: Conflict | null): boolean => conflict !== null && !isOut(conflict);

/** Whether the chair still has to decide. */
export const waitsForChair = ({ declared, out }: Conflict): boolean => declared !== 'none' && out === null;
