import type { JSX } from 'preact';
import { formatsIn } from '../../../../platform/i18n/formats.ts';
import type { Language } from '../../../../platform/i18n/languages.ts';
import { Isolate } from '../../../../ui/isolate.tsx';
import { PrintButton } from '../../../../ui/print-button.tsx';
import { QrCode } from '../../../../ui/qr-code.tsx';
import { TextLink } from '../../../../ui/text-link.tsx';
import { localText, questionsOf, type CallContent, type Question } from '../../domain/call-content.ts';
import type { CallTerms } from '../../domain/working-terms.ts';
import { callTexts } from '../../texts/call/call-texts.ts';
import { callPaths } from '../call-paths.ts';
import { PaperField, TwoLanguages } from './paper-field.tsx';

export type ShowFormPageProps = {
  language: Language;
  call: CallTerms & { slug: string; fileNumber: string; version: number };
  /** Full address of the form on the screen, for the QR code. */
  address: string;
};

/** The form on paper: everything that is asked, to read beforehand, to fill in with a pen, to sign. */
export function ShowFormPage({ language, call, address }: ShowFormPageProps): JSX.Element {
  const t = callTexts.in(language);
  const { content } = call;
  const { contact } = content;
  return (
    <article class="paper">
      <p class="no-print">
        <TextLink href={callPaths.show(language, call.slug)} alone>
          {t('paper.back')}
        </TextLink>
      </p>
      <header class="paper-head">
        <div>
          <p class="small mute">
            {t('show.file-number')} <Isolate ltr>{call.fileNumber}</Isolate>
            {' · '}
            {t('paper.version', { version: call.version })}
          </p>
          <h1>
            <TwoLanguages text={content.title} language={language} />
          </h1>
          <p>{t('paper.until', { deadline: formatsIn(language).deadline(call.closesAt) })}</p>
          <p>
            {t.rich('paper.send', {
              name: localText(contact.name, language).words,
              email: <Isolate ltr>{contact.email}</Isolate>,
              phone: <Isolate ltr>{contact.phone}</Isolate>,
            })}
          </p>
        </div>
        <figure>
          <QrCode address={address} label={t('paper.qr', { address })} />
          <figcaption class="small mute">{t('paper.online')}</figcaption>
        </figure>
      </header>
      <PrintButton language={language} />
      {content.sections.map(({ title, lead, questions }, section) => (
        <section>
          <h2>
            {`${section + 1}. `}
            <TwoLanguages text={title} language={language} />
          </h2>
          {lead !== undefined && (
            <p class="small mute">
              <TwoLanguages text={lead} language={language} />
            </p>
          )}
          {questions.map((question, index) => (
            <PaperField
              question={question}
              language={language}
              number={`${section + 1}.${index + 1}`}
              condition={conditionWords(question, content, language)}
            />
          ))}
        </section>
      ))}
      <section class="paper-sign">
        <h2>{t('paper.signature')}</h2>
        <p>{t('paper.signature.body')}</p>
        <ul>
          <li>{t('paper.place-date')}</li>
          <li>{t('paper.name-function')}</li>
          <li>{t('paper.signature-line')}</li>
        </ul>
      </section>
    </article>
  );
}

/** "Only if you answered ... with ...", as a pen can't hide a question. */
function conditionWords({ when }: Question, content: CallContent, language: Language): string | undefined {
  if (when === undefined) return undefined;
  const before = questionsOf(content).find(({ key }) => key === when.question);
  if (before === undefined) return undefined;
  const t = callTexts.in(language);
  const labels = when.is.map((key) => {
    if (key === 'yes' || key === 'no') return t(`answer.${key}`);
    const option = before.options?.find((option) => option.key === key);
    return option === undefined ? key : localText(option.label, language).words;
  });
  return t('paper.only-if', {
    question: localText(before.title, language).words,
    answers: labels.join(' / '),
  });
}
