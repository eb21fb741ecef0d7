import type { ComponentChildren, JSX } from 'preact';
import type { Language } from '../platform/i18n/languages.ts';
import { Disclosure } from './disclosure.tsx';
import { uiTexts } from './texts/ui-texts.ts';

/** A picture that carries figures. */
export type FigureProps = {
  language: Language;
  caption: ComponentChildren;
  /** An svg with role="img" and a text alternative. */
  picture: ComponentChildren;
  /** The same figures as a table. */
  table?: ComponentChildren;
};

/** Shows the picture, its caption and, folded, the table behind it. */
export function Figure({ language, caption, picture, table }: FigureProps): JSX.Element {
  return (
    <>
      <figure>
        {picture}
        <figcaption>{caption}</figcaption>
      </figure>
      {table !== undefined && <Disclosure summary={uiTexts.in(language)('figure.table')}>{table}</Disclosure>}
    </>
  );
}
