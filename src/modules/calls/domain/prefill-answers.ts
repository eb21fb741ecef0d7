import { questionsOf, type CallContent, type Prefill, type Question } from './call-content.ts';
import type { InterestRecord, PlaceFacts } from './interest-record.ts';

/** Answers the register knows already. */
export const prefillAnswers = (content: CallContent, place: PlaceFacts | null): { question: string; value: string }[] =>
  place === null
    ? []
    : questionsOf(content).flatMap(({ key, prefill }) => {
        const value = prefill === undefined ? '' : factOf(place, prefill);
        return value === '' ? [] : [{ question: key, value }];
      });

/** Whether an answer still is what the register says: somebody should check it. */
export const isFromRegister = (
  { key, prefill }: Question,
  { answers, place }: Pick<InterestRecord, 'answers' | 'place'>,
): boolean =>
  prefill !== undefined &&
  place !== null &&
  answers.some(({ question, value }) => question === key && value !== '' && value === factOf(place, prefill));

function factOf(place: PlaceFacts, prefill: Prefill): string {
  switch (prefill) {
    case 'place.name':
      return place.label;
    case 'place.population':
      return place.population === null ? '' : String(place.population);
    case 'place.land':
      return place.landLabel ?? '';
    case 'place.county':
      return place.kreisLabel ?? '';
    default:
      return place.plz ?? '';
  }
}
