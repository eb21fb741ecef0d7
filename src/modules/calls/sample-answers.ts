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

function sampleAnswer({ type, options, least }: Question): string | readonly string[] | null {
  switch (type) {
    case 'short-text':
      return 'Amt für Beispiele';
    case 'long-text':
      return 'Wir haben Erfahrung mit Beispielen.\nUnsere Fachleute geben sie gern weiter.';
    case 'number':
      return String(Math.max(2, least ?? 0));
    case 'money':
      return '12.500';
    case 'single-choice':
      return options?.[0]?.key ?? '';
    case 'multiple-choice':
      return [options?.[0]?.key ?? ''];
    case 'yes-no':
    case 'consent':
      return 'yes';
    case 'date':
      return '2018-09-01';
    case 'email':
      return 'kontakt@musterstadt.example';
    case 'phone':
      return '030 23125 200';
    case 'file':
      return null;
  }
}
