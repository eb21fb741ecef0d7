import { defineAction, done, refuse } from '../../../platform/actions/action.ts';
import { questionsOf, type CallContent, type LocalText, type Question } from '../domain/call-content.ts';
import { freeName, slugOf } from '../domain/call-slug.ts';
import {
  addSection,
  changeSection,
  moveQuestion,
  moveSection,
  putQuestion,
  removeQuestion,
  removeSection,
} from '../domain/form-edits.ts';
import { mayPrepareCalls } from '../domain/policy.ts';
import { conditionsLookBack } from '../domain/publication-check.ts';
import { editingFault, workingTerms } from '../domain/working-terms.ts';
import { lockCall } from '../store/calls.ts';
import { findQuestions, insertQuestions } from '../store/questions.ts';
import { seenMark } from './call-hash.ts';
import { saveTerms } from './change-call.ts';

/** One edit of a form. Moves and removals work on what is stored, so that two people's edits add up. */
export type FormEdit =
  | { kind: 'add-section'; title: LocalText }
  | { kind: 'change-section'; section: string; title: LocalText; lead?: LocalText; seen: string }
  | { kind: 'remove-section' | 'section-up' | 'section-down'; section: string }
  | { kind: 'take-question'; section: string; question: string }
  | { kind: 'new-question'; section: string; question: Omit<Question, 'key' | 'version'> }
  | { kind: 'change-question'; question: Question; seen: string }
  | { kind: 'remove-question' | 'question-up' | 'question-down'; question: string };

type Input = { id: string; edit: FormEdit };

/** Changes the form of a call: sections and questions of the versioned bank. */
export const editForm = defineAction({
  name: 'calls.edit-form',
  run: async ({ db, actor }, { id, edit }: Input) => {
    if (!mayPrepareCalls(actor)) return refuse('not-allowed');
    const call = await lockCall(db, id);
    if (call === null) return refuse('no-such-call');
    const fault = editingFault(call);
    if (fault !== null) return refuse(fault);
    const terms = workingTerms(call);
    if (edit.kind === 'change-question' && questionMark(terms.content, edit.question.key) !== edit.seen) {
      return refuse('changed-meanwhile');
    }
    if (edit.kind === 'change-section' && sectionMark(terms.content, edit.section) !== edit.seen) {
      return refuse('changed-meanwhile');
    }
    const bank = await findQuestions(db);
    const sections = edited(terms.content.sections, edit, bank);
    if (sections === null) return refuse('no-such-question');
    if (!conditionsLookBack({ ...terms.content, sections })) return refuse('condition-before-question');
    await insertQuestions(db, questionsOf({ sections }));
    await saveTerms(db, call, { ...terms, content: { ...terms.content, sections } });
    return done({}, { about: { kind: 'calls.call', id }, details: edit });
  },
});

/** The mark of a question as it stands in a form. */
export const questionMark = (content: CallContent, key: string): string =>
  seenMark(questionsOf(content).find((question) => question.key === key));

/** The mark of a section's name and lead. */
export function sectionMark({ sections }: Pick<CallContent, 'sections'>, key: string): string {
  const section = sections.find((one) => one.key === key);
  return seenMark(section === undefined ? undefined : [section.title, section.lead ?? null]);
}

type Sections = CallContent['sections'];

/** The form after an edit; null when the edit names a question that isn't there. */
function edited(sections: Sections, edit: FormEdit, bank: readonly Question[]): Sections | null {
  switch (edit.kind) {
    case 'add-section':
      return addSection(sections, {
        key: freeName(
          slugOf(edit.title.de),
          sections.map(({ key }) => key),
        ),
        title: edit.title,
      });
    case 'change-section':
      return changeSection(sections, edit.section, {
        title: edit.title,
        ...(edit.lead === undefined ? {} : { lead: edit.lead }),
      });
    case 'remove-section':
      return removeSection(sections, edit.section);
    case 'section-up':
      return moveSection(sections, edit.section, -1);
    case 'section-down':
      return moveSection(sections, edit.section, 1);
    case 'remove-question':
      return removeQuestion(sections, edit.question);
    case 'question-up':
      return moveQuestion(sections, edit.question, -1);
    case 'question-down':
      return moveQuestion(sections, edit.question, 1);
    default:
      return withQuestion(sections, edit, bank);
  }
}

type QuestionEdit = Extract<FormEdit, { kind: 'take-question' | 'new-question' | 'change-question' }>;

function withQuestion(sections: Sections, edit: QuestionEdit, bank: readonly Question[]): Sections | null {
  if (edit.kind === 'take-question') {
    const question = bank.find(({ key }) => key === edit.question);
    return question === undefined ? null : putQuestion(sections, edit.section, question);
  }
  if (edit.kind === 'new-question') {
    const key = freeName(
      slugOf(edit.question.title.de),
      bank.map((question) => question.key),
    );
    return putQuestion(sections, edit.section, { ...edit.question, key, version: 1 });
  }
  const newest = bank.find(({ key }) => key === edit.question.key);
  const version = (newest?.version ?? edit.question.version) + 1;
  return putQuestion(sections, '', { ...edit.question, version });
}
