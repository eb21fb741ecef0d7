import type { ComponentChildren, JSX } from 'preact';
import { safeHref } from './safe-href.ts';

/** A question and its answer, with an optional deed such as "change". Line breaks of the answer are kept. */
export type Pair = {
  label: ComponentChildren;
  value: ComponentChildren;
  action?: { href: string; label: ComponentChildren } | undefined;
};

/** Answers to check, or the details of a thing. */
export function DescriptionList({ pairs }: { pairs: readonly Pair[] }): JSX.Element {
  return (
    <dl class="pairs">
      {pairs.map(({ label, value, action }) => (
        <div>
          <dt>{label}</dt>
          <dd class="pairs-answer">{value}</dd>
          {action !== undefined && (
            <dd>
              <a class="no-print" href={safeHref(action.href)}>
                {action.label}
                <span class="hidden">: {label}</span>
              </a>
            </dd>
          )}
        </div>
      ))}
    </dl>
  );
}
