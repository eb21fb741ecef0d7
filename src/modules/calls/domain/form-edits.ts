import type { CallContent, LocalText, Question, Section } from './call-content.ts';

type Sections = CallContent['sections'];

/** The form with a section added at the end. */
export const addSection = (sections: Sections, section: Omit<Section, 'questions'>): Sections => [
  ...sections,
  { ...section, questions: [] },
];

/** The form with a section's title and lead set. */
export const changeSection = (
  sections: Sections,
  key: string,
  change: { title: LocalText; lead?: LocalText },
): Sections =>
  sections.map((section) => (section.key === key ? { key, questions: section.questions, ...change } : section));

/** The form without a section and its questions. */
export const removeSection = (sections: Sections, key: string): Sections =>
  withoutDeadConditions(sections.filter((section) => section.key !== key));

/** The form with a section one place up or down; at the end of the form nothing happens. */
export const moveSection = (sections: Sections, key: string, by: -1 | 1): Sections => moved(sections, key, by);

/** The form with a question at the end of a section; a question of this key elsewhere is replaced where it is. */
export function putQuestion(sections: Sections, sectionKey: string, question: Question): Sections {
  const there = sections.some(({ questions }) => questions.some(({ key }) => key === question.key));
  return sections.map((section) => {
    if (there) {
      return { ...section, questions: section.questions.map((old) => (old.key === question.key ? question : old)) };
    }
    return section.key === sectionKey ? { ...section, questions: [...section.questions, question] } : section;
  });
}

/** The form without a question; what was asked only because of it is asked of everyone. */
export const removeQuestion = (sections: Sections, key: string): Sections =>
  withoutDeadConditions(
    sections.map((section) => ({
      ...section,
      questions: section.questions.filter((question) => question.key !== key),
    })),
  );

/** The form with a question one place up or down within its section. */
export const moveQuestion = (sections: Sections, key: string, by: -1 | 1): Sections =>
  sections.map((section) => ({ ...section, questions: moved(section.questions, key, by) }));

function moved<Item extends { key: string }>(items: readonly Item[], key: string, by: -1 | 1): readonly Item[] {
  const from = items.findIndex((item) => item.key === key);
  const to = from + by;
  const [item, other] = [items[from], items[to]];
  if (item === undefined || other === undefined) return items;
  return items.with(from, other).with(to, item);
}

function withoutDeadConditions(sections: Sections): Sections {
  const keys = new Set(sections.flatMap(({ questions }) => questions.map(({ key }) => key)));
  const asked = ({ when, ...question }: Question): Question =>
    when === undefined || !keys.has(when.question) ? question : { ...question, when };
  return sections.map((section) => ({ ...section, questions: section.questions.map(asked) }));
}
