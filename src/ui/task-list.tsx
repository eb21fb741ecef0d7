import type { ComponentChildren, JSX } from 'preact';
import { Chip, type ChipState } from './chip.tsx';
import { safeHref } from './safe-href.ts';

/** One thing that runs: a title to open, a status word, one line of substance. */
export type Task = {
  href: string;
  title: ComponentChildren;
  line?: ComponentChildren;
  state?: { kind: ChipState; word: ComponentChildren } | undefined;
};

/** What else runs. */
export function TaskList({ tasks }: { tasks: readonly Task[] }): JSX.Element {
  return (
    <ul class="tasks">
      {tasks.map(({ href, title, line, state }) => (
        <li>
          <a href={safeHref(href)}>{title}</a>
          {state !== undefined && <Chip state={state.kind}>{state.word}</Chip>}
          {line !== undefined && <span class="small mute">{line}</span>}
        </li>
      ))}
    </ul>
  );
}
