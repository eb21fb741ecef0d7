import type { JSX } from 'preact';
import { languageFacts, type Language } from '../../../../platform/i18n/languages.ts';
import type { LocalText, Question } from '../../domain/call-content.ts';
import { callTexts } from '../../texts/call/call-texts.ts';

/** Words in German and, where there are any, in the reader's language below. */
export function TwoLanguages({ text, language }: { text: LocalText; language: Language }): JSX.Element {
  const other = language === 'de' || language === 'de-simple' ? undefined : (text[language] ?? text.en);
  const tag = text[language] === undefined ? 'en' : language;
  return (
    <>
      <span lang="de" dir="ltr">
        {text.de}
      </span>
      {other !== undefined && other !== '' && (
        <span class="paper-second" lang={tag} dir={languageFacts(tag).direction}>
          {other}
        </span>
      )}
    </>
  );
}

type PaperFieldProps = { question: Question; language: Language; number: string; condition?: string | undefined };

/** A question as it is answered with a pen: boxes to tick, lines to write on. */
export function PaperField({ question, language, number, condition }: PaperFieldProps): JSX.Element {
  const t = callTexts.in(language);
  return (
    <div class="paper-field">
      <p class="paper-question">
        <b>{number}</b> <TwoLanguages text={question.title} language={language} />
        {question.optional === true && <small> {t('paper.optional')}</small>}
      </p>
      {condition !== undefined && <p class="small mute">{condition}</p>}
      {question.hint !== undefined && (
        <p class="small mute">
          <TwoLanguages text={question.hint} language={language} />
        </p>
      )}
      <PaperAnswer question={question} language={language} />
    </div>
  );
}

function PaperAnswer({ question, language }: { question: Question; language: Language }): JSX.Element {
  const t = callTexts.in(language);
  switch (question.type) {
    case 'single-choice':
    case 'multiple-choice':
      return (
        <ul class="paper-boxes">
          {(question.options ?? []).map(({ label }) => (
            <li>
              <TwoLanguages text={label} language={language} />
            </li>
          ))}
        </ul>
      );
    case 'yes-no':
      return (
        <ul class="paper-boxes">
          <li>{t('answer.yes')}</li>
          <li>{t('answer.no')}</li>
        </ul>
      );
    case 'consent':
      return (
        <ul class="paper-boxes">
          <li>{t('paper.agree')}</li>
        </ul>
      );
    case 'file':
      return <p class="small mute">{t('paper.attach')}</p>;
    case 'long-text':
      return <Lines count={Math.min(14, Math.max(4, Math.ceil((question.longest ?? 1000) / 90)))} />;
    default:
      return <Lines count={1} />;
  }
}

const Lines = ({ count }: { count: number }): JSX.Element => (
  <div class="paper-lines" aria-hidden="true">
    {Array.from({ length: count }, () => (
      <i />
    ))}
  </div>
);
