import type { ComponentChildren, JSX } from 'preact';

/** A main column and one at its side on wide screens. */
export type TwoColumnsProps = {
  children: ComponentChildren;
  aside: ComponentChildren;
  /** What the side is about, for screen readers. */
  asideLabel?: string | undefined;
  /** The side comes first and at the start: a list of sections. */
  asideFirst?: boolean | undefined;
};

/** Shows it; one column on phones. */
export function TwoColumns({ children, aside, asideLabel, asideFirst }: TwoColumnsProps): JSX.Element {
  const side = <aside aria-label={asideLabel}>{aside}</aside>;
  return (
    <div class={asideFirst === true ? 'two two-start' : 'two'}>
      {asideFirst === true && side}
      <div>{children}</div>
      {asideFirst !== true && side}
    </div>
  );
}
