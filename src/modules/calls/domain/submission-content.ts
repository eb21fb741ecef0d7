import { askedQuestions, type Answers } from './answers.ts';
import type { LocalText, Question } from './call-content.ts';
import { answersOf, type Channel, type InterestRecord, type PartnerState, type PlaceFacts } from './interest-record.ts';

/** A question as it was asked, with what was answered. */
export type SubmittedAnswer = { question: Question; value: string | readonly string[] };

export type SubmittedSection = { key: string; title: LocalText; answers: readonly SubmittedAnswer[] };

export type SubmittedPartner = {
  name: string;
  kind: string;
  state: PartnerState;
  /** Printed with the confirmation. */
  reservation: string;
  signer: string;
  answeredAt: number | null;
};

/** What was handed in (calls.submission.content): complete in itself, so that later changes of the call change nothing. */
export type SubmissionContent = {
  call: { id: string; slug: string; version: number; title: LocalText; fileNumber: string };
  applicant: string;
  place: PlaceFacts | null;
  sizeClass: string | null;
  language: string;
  channel: Channel;
  sections: readonly SubmittedSection[];
  files: readonly { id: string; question: string; name: string; digest: string; bytes: number }[];
  partners: readonly SubmittedPartner[];
  signOff: { method: 'link' | 'paper'; name: string; functionTitle: string; signedAt: number | null } | null;
};

/** The content of a submission of what the record says now. */
export function submissionContent(record: InterestRecord, signOffHolds: boolean): SubmissionContent {
  const { content, partners, signOff } = record;
  return {
    call: {
      id: record.callId,
      slug: record.callSlug,
      version: record.callVersion,
      title: content.title,
      fileNumber: record.fileNumber,
    },
    applicant: applicantName(record),
    place: record.place,
    sizeClass: record.sizeClass,
    language: record.language,
    channel: record.channel,
    sections: submittedSections(record),
    files: filesAsked(record),
    partners: partners.map(({ name, kind, state, reservation, signer, answeredAt }) => ({
      name,
      kind,
      state,
      reservation,
      signer,
      answeredAt,
    })),
    signOff:
      signOff === null || !signOffHolds
        ? null
        : {
            method: signOff.method,
            name: signOff.name,
            functionTitle: signOff.functionTitle,
            signedAt: signOff.answeredAt,
          },
  };
}

/**
 * What the head signs and partner organisations confirm: the municipality, the answers, the files. Partners are left
 * out: a confirmation that comes later must not undo a signature.
 */
export const signedContent = (record: InterestRecord): Pick<SubmissionContent, 'place' | 'sections' | 'files'> => ({
  place: record.place,
  sections: submittedSections(record),
  files: filesAsked(record),
});

/** What the municipality is called: by the register, else as the form says. */
export function applicantName({
  place,
  content,
  answers,
}: Pick<InterestRecord, 'place' | 'content' | 'answers'>): string {
  if (place !== null) return place.label;
  const question = content.sections
    .flatMap(({ questions }) => questions)
    .find(({ prefill }) => prefill === 'place.name');
  const answer = answers.find((given) => given.question === question?.key)?.value;
  return typeof answer === 'string' ? answer : '';
}

function submittedSections(record: InterestRecord): SubmittedSection[] {
  const answers: Answers = answersOf(record);
  return record.content.sections.map((section) => ({
    key: section.key,
    title: section.title,
    answers: askedQuestions(section, answers, record.content).map((question) => ({
      question,
      value: answers[question.key] ?? '',
    })),
  }));
}

const filesAsked = ({ files }: InterestRecord): SubmissionContent['files'] =>
  files
    .filter(({ question }) => question !== '')
    .map(({ id, question, name, digest, bytes }) => ({ id, question, name, digest, bytes }))
    .toSorted((one, other) => (one.id < other.id ? -1 : 1));
