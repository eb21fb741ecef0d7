import type { JSX } from 'preact';
import { Isolate } from './isolate.tsx';
import { TextLink } from './text-link.tsx';

/** A telephone number to call; it stays in one line and reads from left to right everywhere. */
export function PhoneLink({ phone }: { phone: string }): JSX.Element {
  return (
    <TextLink href={`tel:${phone.replaceAll(/[^+\d]/gu, '')}`}>
      <Isolate ltr>{phone.replaceAll(' ', '\u00A0').replaceAll('-', '\u2011')}</Isolate>
    </TextLink>
  );
}
