import { formatsIn } from '../../../platform/i18n/formats.ts';
import type { Letter } from '../../../platform/mail/insert-mail.ts';
import type { Instant } from '../../../platform/time/instant.ts';
import type { InterestRecord } from '../domain/interest-record.ts';
import { interestPaths } from '../web/interest-paths.ts';
import { applicantLetter } from './applicant-letter.ts';
import type { Reader } from './letter-facts.ts';

type Check = { interest: InterestRecord; origin: string; reason: string };

/** Says what is missing and until when it can be handed in. */
export const cureLetter = (
  reader: Reader,
  { interest, origin, reason, cureUntil }: Check & { cureUntil: Instant },
): Letter =>
  applicantLetter(reader, 'cure', {
    interest,
    content: interest.content,
    origin,
    reason,
    path: interestPaths.show,
    until: (language) => formatsIn(language).deadline(cureUntil),
  });

/** Says why an interest is not assessed, and whom to ask. */
export const rejectionLetter = (reader: Reader, { interest, origin, reason }: Check): Letter =>
  applicantLetter(reader, 'rejected', {
    interest,
    content: interest.content,
    origin,
    reason,
    path: interestPaths.show,
  });
