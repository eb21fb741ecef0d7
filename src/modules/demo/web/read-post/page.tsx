import type { ComponentChildren, JSX } from 'preact';
import { formatsIn } from '../../../../platform/i18n/formats.ts';
import { isLanguage, languageFacts, type Language } from '../../../../platform/i18n/languages.ts';
import type { Instant } from '../../../../platform/time/instant.ts';
import { EmptyState } from '../../../../ui/empty-state.tsx';
import { Lead } from '../../../../ui/lead.tsx';
import { TextLink } from '../../../../ui/text-link.tsx';
import { demoTexts } from '../../texts/demo-texts.ts';
import { DemoTabs } from '../demo-tabs.tsx';

export type ShownLetter = {
  id: string;
  recipient: string;
  language: string;
  subject: string;
  body: string;
  programmeAt: Instant;
};

/** Letters that would have been sent, readable in place. */
export function ReadPostPage({
  language,
  letters,
  origin,
}: {
  language: Language;
  letters: readonly ShownLetter[];
  origin: string;
}): JSX.Element {
  const t = demoTexts.in(language);
  const formats = formatsIn(language);
  return (
    <>
      <h1>{t('post.title')}</h1>
      <Lead>{t('post.lead')}</Lead>
      <DemoTabs language={language} here="post" />
      {letters.length === 0 && <EmptyState title={t('post.empty')} />}
      <ul class="letters">
        {letters.map((letter) => (
          <li>
            <article
              lang={letter.language}
              dir={isLanguage(letter.language) ? languageFacts(letter.language).direction : 'ltr'}
            >
              <h2>{letter.subject}</h2>
              <p class="small mute" lang={language} dir={languageFacts(language).direction}>
                {t('post.to', { recipient: letter.recipient })} · {formats.dateTime(letter.programmeAt)}
              </p>
              <div class="letter">{linked(letter.body, origin)}</div>
            </article>
          </li>
        ))}
      </ul>
    </>
  );
}

/**
 * Addresses of our own become links; everything else of a letter is text. Letters from before the first start know no
 * host: theirs is a path on a line of its own.
 */
function linked(body: string, origin: string): ComponentChildren[] {
  return body.split(/(https?:\/\/[^\s<>"]+|^\/[a-z][^\s<>"]*)/gmu).map((part) => {
    if (/^\/[a-z]/u.test(part)) return <TextLink href={part}>{part}</TextLink>;
    if (origin === '' || !part.startsWith(`${origin}/`)) return part;
    return <TextLink href={part.slice(origin.length)}>{part}</TextLink>;
  });
}
