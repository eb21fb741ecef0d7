import type { Instant } from '../../../platform/time/instant.ts';
import type { LocalText } from './call-content.ts';

/** Longest question about a call, in characters. */
export const longestEnquiry = 1000;

/** Questions one network may ask within an hour. */
export const enquiryLimit = { limit: 5, windowSeconds: 3600 };

/** What is wrong with a question, or null. */
export function enquiryFault(question: string): 'question-missing' | 'question-too-long' | null {
  const length = [...question.trim()].length;
  if (length < 10) return 'question-missing';
  return length > longestEnquiry ? 'question-too-long' : null;
}

/** How a question reached the agency. */
export type Channel = 'online' | 'post' | 'mail' | 'phone';

/** A question about a call, as it was asked and as it was published. */
export type Enquiry = {
  id: string;
  callId: string;
  language: string;
  channel: Channel;
  question: string;
  askedAt: Instant;
  replyTo: string | null;
  answer: LocalText | null;
  publishedQuestion: LocalText | null;
  answeredAt: Instant | null;
};

export type PublishedEnquiry = { id: string; question: LocalText; answer: LocalText; answeredAt: Instant };
