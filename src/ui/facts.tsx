import type { ComponentChildren, JSX } from 'preact';

/** A few facts side by side: the label says what, the value is short. */
export function Facts(props: {
  facts: readonly { label: ComponentChildren; value: ComponentChildren }[];
}): JSX.Element {
  return (
    <dl class="facts">
      {props.facts.map(({ label, value }) => (
        <div>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
