import type { Language } from '../../../platform/i18n/languages.ts';
import { isLanguage } from '../../../platform/i18n/languages.ts';
import type { PdfBlock, PdfText } from '../../../platform/pdf/document.ts';
import { localText, type LocalText } from '../domain/call-content.ts';
import type { SubmissionContent } from '../domain/submission-content.ts';
import { interestTexts } from '../texts/interest/interest-texts.ts';
import { answerWords } from '../web/answer-words.tsx';
import { partnerWords, signOffWords } from '../web/interest-content.tsx';

/** Words of a call, marked with the language they are found in. */
export function pdfWords(text: LocalText, language: Language): PdfText {
  const { words, language: found } = localText(text, language);
  return found === language ? words : { text: words, language: found };
}

/** The whole of an interest as blocks of a document. What people typed is in the language they wrote in. */
export function contentBlocks(content: SubmissionContent, language: Language): PdfBlock[] {
  const t = interestTexts.in(language);
  const written: Language = isLanguage(content.language) ? content.language : 'de';
  return [
    ...content.sections.flatMap((section): PdfBlock[] => [
      { kind: 'heading', level: 2, text: pdfWords(section.title, language) },
      {
        kind: 'questions',
        items: section.answers.map(({ question, value }) => ({
          question: pdfWords(question.title, language),
          answer: answerWords({ question, value, files: content.files, language })
            .split('\n')
            .filter((paragraph) => paragraph !== '')
            .map((text) => (isTyped(question.type) ? { text, language: written } : text)),
        })),
      },
    ]),
    ...partnerBlocks(content, language),
    ...(content.signOff === null
      ? []
      : [
          { kind: 'heading' as const, level: 2 as const, text: t('receipt.sign-off') },
          { kind: 'paragraph' as const, text: signOffWords(content.signOff, language) },
        ]),
  ];
}

function partnerBlocks({ partners }: SubmissionContent, language: Language): PdfBlock[] {
  if (partners.length === 0) return [];
  return [
    { kind: 'heading', level: 2, text: interestTexts.in(language)('receipt.partners') },
    {
      kind: 'facts',
      items: partners.map((partner) => ({ label: partner.name, value: partnerWords(partner, language) })),
    },
  ];
}

const isTyped = (type: string): boolean => type === 'short-text' || type === 'long-text';
