import type { JSX } from 'preact';
import type { Language } from '../../../../platform/i18n/languages.ts';
import { Lead } from '../../../../ui/lead.tsx';
import { Notice } from '../../../../ui/notice.tsx';
import { TextLink } from '../../../../ui/text-link.tsx';
import type { Chapter } from '../../domain/chronicle.ts';
import { demoTexts } from '../../texts/demo-texts.ts';
import { DemoTabs } from '../demo-tabs.tsx';

/** Published facts with their sources, to read. They are German, as published. */
export function ChroniclePage({
  language,
  chapters,
}: {
  language: Language;
  chapters: readonly Chapter[];
}): JSX.Element {
  const t = demoTexts.in(language);
  const german = demoTexts.in('de');
  return (
    <>
      <h1>{t('chronicle.title')}</h1>
      <Lead>{t('chronicle.lead')}</Lead>
      <DemoTabs language={language} here="chronicle" />
      {language !== 'de' && (
        <Notice language={language} kind="info">
          {t('chronicle.german')}
        </Notice>
      )}
      <div lang="de" dir="ltr">
        {chapters.map(({ title, facts }) => (
          <section class="chapter">
            <h2>{title}</h2>
            <ol class="facts-in-time">
              {facts.map(({ when, place, what, source }) => (
                <li>
                  <h3>
                    {when} · {place}
                  </h3>
                  <p>{what}</p>
                  <p class="small mute">
                    {german.rich('chronicle.source', {
                      source: <TextLink href={source}>{new URL(source).hostname}</TextLink>,
                    })}
                  </p>
                </li>
              ))}
            </ol>
          </section>
        ))}
      </div>
    </>
  );
}
