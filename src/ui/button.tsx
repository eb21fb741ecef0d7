import type { ComponentChildren, JSX } from 'preact';

/** A button that sends its form. `name` and `value` tell several buttons of a form apart. */
export type ButtonProps = {
  children: ComponentChildren;
  kind?: 'main' | 'quiet' | 'danger' | undefined;
  name?: string | undefined;
  value?: string | undefined;
  /** Sends to another address than the form's. */
  formaction?: string | undefined;
  /** May be pressed again before the answer is there, as for a download. */
  again?: boolean | undefined;
};

/** Shows it; a script ignores the second press. */
export function Button({ children, kind = 'main', again, ...rest }: ButtonProps): JSX.Element {
  return (
    <button class={kind === 'main' ? 'btn' : `btn btn-${kind}`} type="submit" data-once={again !== true} {...rest}>
      {children}
    </button>
  );
}
