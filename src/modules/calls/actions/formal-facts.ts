import { asList, faultOf } from '../domain/answers.ts';
import type { FormalFacts } from '../domain/formal-check.ts';
import { confirmedPartners, isEligible } from '../domain/interest-obstacles.ts';
import type { InterestRecord } from '../domain/interest-record.ts';
import type { SubmissionContent } from '../domain/submission-content.ts';

/** What the platform can tell before a person looks. */
export function formalFactsOf(
  interest: InterestRecord,
  submission: SubmissionContent,
  otherBids: boolean,
): FormalFacts {
  const answers = submission.sections.flatMap((section) => section.answers);
  return {
    inTime: interest.state !== 'late',
    eligible: submission.place === null ? null : isEligible(interest.content, submission.place.level),
    otherBids,
    unanswered: answers.filter(({ question, value }) => faultOf(question, value) !== null).length,
    signedOff: submission.signOff !== null,
    partnersConfirmed: confirmedPartners(submission.partners),
    consentsGiven: answers.every(
      ({ question, value }) =>
        question.type !== 'consent' || question.optional === true || asList(value).includes('yes'),
    ),
  };
}
