import type { JSX } from 'preact';
import { formatsIn } from '../../../platform/i18n/formats.ts';
import type { Language } from '../../../platform/i18n/languages.ts';
import { instant } from '../../../platform/time/instant.ts';
import { DescriptionList } from '../../../ui/description-list.tsx';
import { Isolate } from '../../../ui/isolate.tsx';
import type { SubmissionContent, SubmittedPartner } from '../domain/submission-content.ts';
import { interestTexts } from '../texts/interest/interest-texts.ts';
import { AnswerWords } from './answer-words.tsx';
import { LocalWords } from './local-words.tsx';

export type InterestContentProps = {
  language: Language;
  content: SubmissionContent;
  /** Where a section can be changed; nowhere when it can't. */
  changeAt?: ((section: string) => string) | undefined;
  changeWords?: string | undefined;
};

/** The whole of an interest, question by question, with partners, reservations and sign-off. */
export function InterestContent({ language, content, changeAt, changeWords = '' }: InterestContentProps): JSX.Element {
  const t = interestTexts.in(language);
  return (
    <>
      {content.sections.map((section) => (
        <section class="section">
          <h3>
            <LocalWords text={section.title} language={language} />
          </h3>
          <DescriptionList
            pairs={section.answers.map(({ question, value }) => ({
              label: <LocalWords text={question.title} language={language} />,
              value: <AnswerWords question={question} value={value} files={content.files} language={language} />,
              ...(changeAt === undefined
                ? {}
                : { action: { href: `${changeAt(section.key)}#f-${question.key}`, label: changeWords } }),
            }))}
          />
        </section>
      ))}
      {content.partners.length > 0 && (
        <section class="section">
          <h3>{t('receipt.partners')}</h3>
          <DescriptionList
            pairs={content.partners.map((partner) => ({
              label: <Isolate>{partner.name}</Isolate>,
              value: <span dir="auto">{partnerWords(partner, language)}</span>,
            }))}
          />
        </section>
      )}
      {content.signOff !== null && (
        <section class="section">
          <h3>{t('receipt.sign-off')}</h3>
          <p>{signOffWords(content.signOff, language)}</p>
        </section>
      )}
    </>
  );
}

/** What a partner answered, with its reservation. */
export function partnerWords({ state, reservation, signer, kind }: SubmittedPartner, language: Language): string {
  const t = interestTexts.in(language);
  const kindWords = isKind(kind) ? t(`partners.kind.${kind}`) : kind;
  const lines = [`${kindWords}: ${t(`partner.state.${state}`)}`];
  if (signer !== '') lines.push(signer);
  if (state === 'reserved') lines.push(t('partner.reservation', { reservation }));
  return lines.join('\n');
}

/** Who released it, how and when. */
export const signOffWords = (signOff: NonNullable<SubmissionContent['signOff']>, language: Language): string =>
  interestTexts.in(language)('receipt.sign-off.line', {
    name: signOff.name,
    function: signOff.functionTitle,
    method: signOff.method,
    date: signOff.signedAt === null ? '' : formatsIn(language).date(instant(signOff.signedAt)),
  });

type Kind = 'migrant-organisation' | 'civil-society' | 'education-provider' | 'economy' | 'other';
const isKind = (kind: string): kind is Kind =>
  ['migrant-organisation', 'civil-society', 'education-provider', 'economy', 'other'].includes(kind);
