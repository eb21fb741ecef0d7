import type { SubmissionContent } from './submission-content.ts';

/** What reviewers read: questions that are hidden from review are left out with their files, empty sections too. */
export function visibleToReviewers(content: SubmissionContent): SubmissionContent {
  const hidden = new Set(
    content.sections.flatMap(({ answers }) =>
      answers.filter(({ question }) => question.hiddenFromReview === true).map(({ question }) => question.key),
    ),
  );
  return {
    ...content,
    sections: content.sections
      .map((section) => ({ ...section, answers: section.answers.filter(({ question }) => !hidden.has(question.key)) }))
      .filter(({ answers }) => answers.length > 0),
    files: content.files.filter(({ question }) => !hidden.has(question)),
    partners: content.partners.map((partner) => ({ ...partner, signer: '' })),
  };
}
