import type { ComponentChildren, JSX } from 'preact';

/** Many fields of one kind below each other, as in a list: on wide screens each label stands beside its control. */
export function FieldList({ children }: { children: ComponentChildren }): JSX.Element {
  return <div class="field-list">{children}</div>;
}
