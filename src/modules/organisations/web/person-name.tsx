import type { JSX } from 'preact';
import { Isolate } from '../../../ui/isolate.tsx';

/** What somebody is called. Who gave no name yet is called by their address, which may break before the @ on a phone. */
export function PersonName({ name }: { name: string }): JSX.Element {
  const [before = '', ...after] = name.split('@');
  return (
    <Isolate>
      {before}
      {after.length > 0 && <wbr />}
      {after.map((part) => `@${part}`).join('')}
    </Isolate>
  );
}
