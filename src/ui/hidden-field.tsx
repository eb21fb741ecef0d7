import type { JSX } from 'preact';

/** A value the page takes along. Never a secret and never something the server must be able to trust. */
export function HiddenField({ name, value }: { name: string; value: string | number }): JSX.Element {
  return <input type="hidden" name={name} value={String(value)} />;
}
