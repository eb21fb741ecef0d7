import type { JSX } from 'preact';
import { languageFacts, type Language } from '../../../platform/i18n/languages.ts';
import { localText, type LocalText } from '../domain/call-content.ts';

/** Words of a call in the page's language, else in one there is: then marked, so that they are read and set correctly. */
export function LocalWords({ text, language }: { text: LocalText; language: Language }): JSX.Element {
  const { words, language: found } = localText(text, language);
  if (found === language || (found === 'de' && language === 'de-simple')) return <>{words}</>;
  return (
    <span lang={found} dir={languageFacts(found).direction}>
      {words}
    </span>
  );
}

/** The same as paragraphs: an empty line separates two. */
export function LocalParagraphs({ text, language }: { text: LocalText; language: Language }): JSX.Element {
  const { words, language: found } = localText(text, language);
  const foreign = found !== language && language !== 'de-simple';
  const mark = foreign ? { lang: found, dir: languageFacts(found).direction } : {};
  return (
    <>
      {words.split(/\n{2,}/u).map((paragraph) => (
        <p {...mark}>{paragraph}</p>
      ))}
    </>
  );
}
