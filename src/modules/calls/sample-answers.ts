import { isAsked, type Answers } from './domain/answers.ts';
import { questionsOf, type CallContent, type Question } from './domain/call-content.ts';

/** An answer to every question that is asked; long texts say something. */
export function sampleAnswers(content: CallContent): Answers {
  const answers: Record<string, string | readonly string[]> = {};
  for (const question of questionsOf(content)) {
    const value = sampleAnswer(question);
    if (value !== null && isAsked(question, answers, content)) answers[question.key] = value;
  }
  return answers;
}

const fixed: Partial<Record<Question['type'], string>> = {
  'short-text': 'Amt für Beispiele',
  'long-text': 'Wir haben Erfahrung mit Beispielen.\nUnsere Fachleute geben sie gern weiter.',
  money: '12.500',
  'yes-no': 'yes',
  consent: 'yes',
  date: '2018-09-01',
  email: 'kontakt@musterstadt.example',
  phone: '030 23125 200',
};

function sampleAnswer({ type, options, least }: Question): string | readonly string[] | null {
  const first = options?.[0]?.key ?? '';
  if (type === 'number') return String(Math.max(2, least ?? 0));
  if (type === 'single-choice') return first;
  if (type === 'multiple-choice') return [first];
  return fixed[type] ?? null;
}
