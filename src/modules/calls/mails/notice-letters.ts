import { formatsIn } from '../../../platform/i18n/formats.ts';
import type { Letter } from '../../../platform/mail/insert-mail.ts';
import type { Instant } from '../../../platform/time/instant.ts';
import type { StoredCall } from '../domain/call-record.ts';
import type { InterestRecord } from '../domain/interest-record.ts';
import { reviewPaths } from '../web/review-paths.ts';
import { applicantLetter, type ApplicantLetter } from './applicant-letter.ts';
import type { Reader } from './letter-facts.ts';

type About = {
  interest: Pick<InterestRecord, 'id' | 'handle' | 'number'>;
  call: Pick<StoredCall, 'content'>;
  origin: string;
  answerUntil?: Instant;
};

type Name = ApplicantLetter | { answered: 'accepted' | 'declined' };

const write = (reader: Reader, { interest, call, origin, answerUntil }: About, name: Name): Letter =>
  applicantLetter(reader, name, {
    interest,
    content: call.content,
    origin,
    path: reviewPaths.notice,
    ...(answerUntil === undefined ? {} : { until: (language) => formatsIn(language).deadline(answerUntil) }),
  });

/** Says that there is a notice; what it says stands on the page. */
export const noticeLetter = (reader: Reader, about: About): Letter => write(reader, about, 'notice');

/** Says that something changed for an interest on the reserve list, and until when to answer. */
export const offerLetter = (reader: Reader, about: About & { answerUntil: Instant }): Letter =>
  write(reader, about, 'offer');

/** Confirms an answer. */
export const answerLetter = (reader: Reader, about: About & { response: 'accepted' | 'declined' }): Letter =>
  write(reader, about, { answered: about.response });

/** Reminds of an answer that is missing. */
export const answerReminder = (reader: Reader, about: About & { answerUntil: Instant }): Letter =>
  write(reader, about, 'remind');

/** Says that the time for an answer is over. */
export const expiredLetter = (reader: Reader, about: About): Letter => write(reader, about, 'expired');

/** Says that the reserve list holds no longer. */
export const reserveEndedLetter = (reader: Reader, about: About): Letter => write(reader, about, 'reserve-ended');
