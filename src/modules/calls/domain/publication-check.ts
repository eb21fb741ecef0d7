import type { Instant } from '../../../platform/time/instant.ts';
import { questionsOf, type CallContent } from './call-content.ts';

/** What a call needs before it can be published, in the order of its pages. */
export type PublicationFault =
  | 'title'
  | 'summary'
  | 'purpose'
  | 'what-you-get'
  | 'themes'
  | 'file-number'
  | 'deadline-passed'
  | 'eligible'
  | 'places'
  | 'budget'
  | 'questions'
  | 'conditions'
  | 'criteria'
  | 'contact'
  | 'hours';

type Subject = { content: CallContent; fileNumber: string; closesAt: Instant };

/** What is still missing; empty when the call may be published. */
export function publicationFaults(subject: Subject, now: Instant): PublicationFault[] {
  return (Object.keys(rules) as PublicationFault[]).filter((fault) => !rules[fault](subject, now));
}

const filled = (words: string): boolean => words.trim() !== '';

const rules: Record<PublicationFault, (subject: Subject, now: Instant) => boolean> = {
  title: ({ content }) => filled(content.title.de),
  summary: ({ content }) => filled(content.summary.de),
  purpose: ({ content }) => filled(content.purpose.de),
  'what-you-get': ({ content }) => filled(content.whatYouGet.de),
  themes: ({ content }) => content.themes.every(({ answer }) => filled(answer.de)),
  'file-number': ({ fileNumber }) => filled(fileNumber),
  'deadline-passed': ({ closesAt }, now) => closesAt > now,
  eligible: ({ content }) => content.eligible.length > 0,
  places: ({ content: { places } }) => places.planned > 0 && (places.most === null || places.most >= places.planned),
  budget: ({ content: { budget, places } }) =>
    budget.perPlaceCents > 0 && budget.totalCents >= budget.perPlaceCents * places.planned,
  questions: ({ content }) => questionsOf(content).length > 0,
  conditions: ({ content }) => conditionsLookBack(content),
  criteria: ({ content }) => content.criteria.length > 0 && content.criteria.every(({ weight }) => weight > 0),
  contact: ({ content: { contact } }) => filled(contact.name.de) && filled(contact.phone) && filled(contact.email),
  hours: ({ content }) => filled(content.contact.hours.de),
};

/** A condition may only look at a question that was asked before. */
export function conditionsLookBack(content: CallContent): boolean {
  const seen = new Set<string>();
  return questionsOf(content).every(({ key, when }) => {
    const sound = when === undefined || seen.has(when.question);
    seen.add(key);
    return sound;
  });
}
