import type { Exchange } from '../../../../platform/http/exchange.ts';
import type { FormValues } from '../../../../platform/http/form-values.ts';
import type { Route } from '../../../../platform/http/route.ts';
import { editForm, questionMark, type FormEdit } from '../../actions/edit-form.ts';
import { questionsOf, type CallContent } from '../../domain/call-content.ts';
import { mayPrepareCalls } from '../../domain/policy.ts';
import { publicationFaults } from '../../domain/publication-check.ts';
import { workingTerms } from '../../domain/working-terms.ts';
import { findQuestions } from '../../store/questions.ts';
import { callTexts } from '../../texts/call/call-texts.ts';
import { callPaths } from '../call-paths.ts';
import { editableCall } from './editable-call.ts';
import { EditFormPage } from './page.tsx';
import { conditionSources, questionToForm, readQuestion } from './question-form.ts';
import { QuestionPage, type QuestionPageProps } from './question-page.tsx';

/** The questions of a call. */
export const editFormRoutes: readonly Route[] = [
  {
    name: 'calls.show-form-part',
    method: 'GET',
    path: '/verwaltung/aufrufe/:id/teil/formular',
    audience: 'staff',
    handle: (x) => formPage(x),
  },
  {
    name: 'calls.edit-form',
    method: 'POST',
    path: '/verwaltung/aufrufe/:id/teil/formular',
    audience: 'staff',
    handle: async (x) => {
      if (!mayPrepareCalls(x.actor)) return x.forbidden();
      const id = x.params['id'] ?? '';
      const form = await x.form();
      const edit = editOf(form);
      const t = callTexts.in(x.language);
      if (edit === null) return formPage(x, t('form.error.incomplete'), 422);
      const result = await x.act(editForm, { id, edit });
      if (result.ok) return x.redirect(`${callPaths.part(x.language, id, 'form')}${anchorOf(edit)}`);
      if (result.reason === 'no-such-call') return x.notFound();
      if (result.reason === 'not-allowed') return x.forbidden();
      if (result.reason === 'condition-before-question') return formPage(x, t('form.error.condition'), 409);
      if (result.reason === 'no-such-question') return formPage(x, t('form.error.incomplete'), 422);
      return x.redirect(callPaths.prepare(x.language, id));
    },
  },
  {
    name: 'calls.show-new-question',
    method: 'GET',
    path: '/verwaltung/aufrufe/:id/neue-frage',
    audience: 'staff',
    handle: (x) => questionPage(x, { key: null, section: x.url.searchParams.get('abschnitt') ?? '' }),
  },
  {
    name: 'calls.add-question',
    method: 'POST',
    path: '/verwaltung/aufrufe/:id/neue-frage',
    audience: 'staff',
    handle: (x) => saveQuestion(x, null),
  },
  {
    name: 'calls.show-question',
    method: 'GET',
    path: '/verwaltung/aufrufe/:id/frage/:question',
    audience: 'staff',
    handle: (x) => questionPage(x, { key: x.params['question'] ?? '', section: '' }),
  },
  {
    name: 'calls.change-question',
    method: 'POST',
    path: '/verwaltung/aufrufe/:id/frage/:question',
    audience: 'staff',
    handle: (x) => saveQuestion(x, x.params['question'] ?? ''),
  },
];

const onSections = ['remove-section', 'section-up', 'section-down'] as const;
const onQuestions = ['remove-question', 'question-up', 'question-down'] as const;

/** The edit a button of the page asks for; null when something it needs is missing. */
function editOf(form: FormValues): FormEdit | null {
  const [deed, section] = [form.text('deed'), form.text('section')];
  // Every section has its own fields, so that no two controls of the page share an id.
  const ofThis = (name: string): string => form.text(`${name}.${section}`) || form.text(name);
  const question = ofThis('question');
  const ofSection = onSections.find((kind) => kind === deed);
  if (ofSection !== undefined) return { kind: ofSection, section };
  const ofQuestion = onQuestions.find((kind) => kind === deed);
  if (ofQuestion !== undefined) return { kind: ofQuestion, question };
  if (deed === 'take-question') return question === '' ? null : { kind: deed, section, question };
  const title = form.text('title').trim();
  return deed === 'add-section' && title !== '' ? { kind: deed, title: { de: title } } : null;
}

const anchorOf = (edit: FormEdit): string =>
  'section' in edit && edit.kind !== 'remove-section' ? `#abschnitt-${encodeURIComponent(edit.section)}` : '';

async function saveQuestion(x: Exchange, key: string | null): Promise<Response> {
  if (!mayPrepareCalls(x.actor)) return x.forbidden();
  const id = x.params['id'] ?? '';
  const form = await x.form();
  const section = form.text('section');
  const read = readQuestion(form);
  const t = callTexts.in(x.language);
  if (!read.ok) {
    const errors = Object.fromEntries(
      Object.entries(read.errors).map(([name, error]) => [name, t(`part.error.${error}`)]),
    );
    return questionPage(x, { key, section, form, errors, status: 422 });
  }
  const edit: FormEdit =
    key === null
      ? { kind: 'new-question', section, question: read.value }
      : { kind: 'change-question', question: { ...read.value, key, version: 1 }, seen: form.text('seen') };
  const result = await x.act(editForm, { id, edit });
  if (result.ok) return x.redirect(callPaths.part(x.language, id, 'form'));
  switch (result.reason) {
    case 'no-such-call':
      return x.notFound();
    case 'not-allowed':
      return x.forbidden();
    case 'changed-meanwhile':
      return questionPage(x, { key, section, form, error: t('question.conflict'), status: 409 });
    case 'condition-before-question':
      return questionPage(x, { key, section, form, error: t('form.error.condition'), status: 409 });
    default:
      return x.redirect(callPaths.prepare(x.language, id));
  }
}

async function formPage(x: Exchange, error?: string, status?: 409 | 422): Promise<Response> {
  const found = await editableCall(x);
  if ('response' in found) return found.response;
  const { call } = found;
  const { bank, now } = await x.read(async (db, now) => ({ bank: await findQuestions(db), now }));
  return x.page({
    title: callTexts.in(x.language)('part.form.title'),
    body: (
      <EditFormPage
        language={x.language}
        call={call}
        bank={bank}
        faults={publicationFaults({ ...workingTerms(call), fileNumber: call.fileNumber }, now)}
        error={error}
      />
    ),
    ...(status === undefined ? {} : { status }),
  });
}

const emptyQuestion = { type: 'short-text', title: { de: '' } } as const;

type QuestionView = { key: string | null; section: string; form?: FormValues; status?: 409 | 422 } & Pick<
  QuestionPageProps,
  'errors' | 'error'
>;

async function questionPage(x: Exchange, { key, section, form, status, ...view }: QuestionView): Promise<Response> {
  const found = await editableCall(x);
  if ('response' in found) return found.response;
  const { content } = workingTerms(found.call);
  const question = questionsOf(content).find((one) => one.key === key) ?? null;
  if (question === null && !isPlaceForNew(content, key, section)) return x.notFound();
  return x.page({
    title: callTexts.in(x.language)(key === null ? 'question.new.title' : 'question.change.title'),
    body: (
      <QuestionPage
        language={x.language}
        call={found.call}
        question={question}
        section={section}
        form={form ?? questionToForm(question ?? emptyQuestion)}
        seen={key === null ? '' : questionMark(content, key)}
        sources={conditionSources(content, key, section)}
        {...view}
      />
    ),
    ...(status === undefined ? {} : { status }),
  });
}

/** A new question needs a section it goes to. */
const isPlaceForNew = ({ sections }: Pick<CallContent, 'sections'>, key: string | null, section: string): boolean =>
  key === null && sections.some((one) => one.key === section);
