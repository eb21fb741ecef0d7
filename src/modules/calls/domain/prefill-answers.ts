import { questionsOf, type CallContent, type Prefill, type Question } from './call-content.ts';
import { kindsByLevel } from './interest-obstacles.ts';
import type { InterestRecord, PlaceFacts } from './interest-record.ts';

/** Answers the register knows already. */
export const prefillAnswers = (content: CallContent, place: PlaceFacts | null): { question: string; value: string }[] =>
  place === null
    ? []
    : questionsOf(content).flatMap((question) => {
        const value = registerAnswer(question, place);
        return value === '' ? [] : [{ question: question.key, value }];
      });

/** Whether an answer still is what the register says: somebody should check it. */
export function isFromRegister(
  question: Question,
  { answers, place }: Pick<InterestRecord, 'answers' | 'place'>,
): boolean {
  const known = place === null ? '' : registerAnswer(question, place);
  return known !== '' && answers.some((answer) => answer.question === question.key && answer.value === known);
}

/** What the register answers to a question; empty where it knows nothing, or nothing that can be chosen. */
function registerAnswer({ prefill, options }: Question, place: PlaceFacts): string {
  if (prefill === undefined) return '';
  const fact = factOf(place, prefill);
  return options === undefined || options.some(({ key }) => key === fact) ? fact : '';
}

function factOf(place: PlaceFacts, prefill: Prefill): string {
  switch (prefill) {
    case 'place.name':
      return place.label;
    case 'place.kind':
      return kindOf(place);
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

/** The key of the kind of municipality; a city that belongs to no Kreis is one of its own. */
const kindOf = ({ level, type }: PlaceFacts): string =>
  type === 'Kreisfreie Stadt' || type === 'Stadtkreis' ? 'county-free' : (kindsByLevel[level] ?? '');
