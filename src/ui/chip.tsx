import type { ComponentChildren, JSX } from 'preact';

/** What a status means: nothing special, soon due, done, in progress. The word says it, the colour repeats it. */
export type ChipState = 'neutral' | 'due' | 'ok' | 'go';

/** A status word. */
export function Chip({ state = 'neutral', children }: { state?: ChipState; children: ComponentChildren }): JSX.Element {
  return <span class={state === 'neutral' ? 'chip' : `chip chip-${state}`}>{children}</span>;
}
