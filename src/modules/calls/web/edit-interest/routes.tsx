import type { Exchange } from '../../../../platform/http/exchange.ts';
import type { FormValues } from '../../../../platform/http/form-values.ts';
import type { Route } from '../../../../platform/http/route.ts';
import { findAddressees } from '../../../accounts/index.ts';
import { attachFile } from '../../actions/attach-file.ts';
import { saveAnswers } from '../../actions/save-answers.ts';
import { askedQuestions, draftFaultOf, type Fault } from '../../domain/answers.ts';
import { localText, type Section } from '../../domain/call-content.ts';
import { deedsOf } from '../../domain/interest-deeds.ts';
import { answersOf, timesOf } from '../../domain/interest-record.ts';
import type { GivenAnswer, TakenAnswer } from '../../domain/take-answer.ts';
import { interestTexts } from '../../texts/interest/interest-texts.ts';
import { interestPaths } from '../interest-paths.ts';
import { loadInterest, unlisted, type Loaded } from '../load-interest.ts';
import { changedAnswers, givenAnswers } from './given-answers.ts';
import { EditInterestPage, type Conflict, type EditInterestProps } from './page.tsx';

/** Room for a few files beside the text of a section. */
const sectionLimit = 45_000_000;

/** Filling in, section by section. */
export const editInterestRoutes: readonly Route[] = [
  {
    name: 'calls.edit-interest',
    method: 'GET',
    path: '/interesse/:handle/abschnitt/:section',
    audience: 'public',
    handle: async (x) => {
      const loaded = await loadInterest(x);
      if (loaded instanceof Response) return loaded;
      const section = sectionOf(loaded, x);
      if (section === undefined) return x.notFound();
      return sectionPage(x, { ...loaded, section, faults: draftFaults(section, loaded) });
    },
  },
  {
    name: 'calls.save-section',
    method: 'POST',
    path: '/interesse/:handle/abschnitt/:section',
    audience: 'public',
    limit: sectionLimit,
    handle: async (x) => {
      const loaded = await loadInterest(x);
      if (loaded instanceof Response) return loaded;
      const section = sectionOf(loaded, x);
      if (section === undefined) return x.notFound();
      const form = await x.form();
      const given = givenAnswers(section.questions, form);
      const result = await x.act(saveAnswers, { handle: loaded.handle, answers: given }, loaded.handle);
      if (!result.ok) {
        return result.reason === 'not-editable' ? sectionPage(x, { ...loaded, section, status: 409 }) : x.notFound();
      }
      const fileError = await attachFiles(x, { form, section, handle: loaded.handle });
      return afterSaving(x, { section, form, given, taken: result.value.taken, fileError });
    },
  },
  {
    name: 'calls.autosave-section',
    method: 'POST',
    path: '/interesse/:handle/abschnitt/:section/speichern',
    audience: 'public',
    handle: async (x) => {
      const loaded = await loadInterest(x);
      if (loaded instanceof Response) return x.send('{}', 'application/json', { status: 403 });
      const section = sectionOf(loaded, x);
      if (section === undefined) return x.send('{}', 'application/json', { status: 404 });
      const answers = changedAnswers(section.questions, await x.form());
      const result = await x.act(saveAnswers, { handle: loaded.handle, answers }, loaded.handle);
      const t = interestTexts.in(x.language);
      if (!result.ok) {
        return x.send(JSON.stringify({ message: t('section.locked') }), 'application/json', { status: 409 });
      }
      const { taken } = result.value;
      // A merged answer keeps its old revision on the page, so that the next save merges again instead of undoing theirs.
      const fields = Object.fromEntries(
        taken.flatMap((answer) =>
          answer.kind === 'written' || answer.kind === 'same'
            ? [[`r.${answer.question}`, String(answer.revision)]]
            : [],
        ),
      );
      const shared = taken.some(({ kind }) => kind === 'conflict' || kind === 'merged');
      const body = JSON.stringify({
        fields,
        ...(shared
          ? {
              message: t(
                taken.some(({ kind }) => kind === 'conflict') ? 'section.conflict.title' : 'section.merged.short',
              ),
            }
          : {}),
      });
      return x.send(body, 'application/json', { status: taken.some(({ kind }) => kind === 'conflict') ? 409 : 200 });
    },
  },
];

const sectionOf = ({ record }: Loaded, x: Exchange): Section | undefined =>
  record.content.sections.find(({ key }) => key === x.params['section']);

type Shown = Loaded & Partial<EditInterestProps> & { section: Section; status?: 409 | 422 };

function sectionPage(x: Exchange, { record, now, handle, section, status, ...shown }: Shown): Response {
  const revisions = Object.fromEntries(record.answers.map(({ question, revision }) => [question, revision]));
  // On the way back the newest revisions must stand in the form, or one's own change would look like somebody else's; what
  // was refused stays in the browser with all that was typed.
  const props = { language: x.language, record, handle, section, answers: answersOf(record), revisions, ...shown };
  return x.page({
    title: localText(section.title, x.language).words,
    status: status ?? 200,
    headers: status === undefined ? { ...unlisted, 'cache-control': 'no-store' } : unlisted,
    body: <EditInterestPage {...props} editable={deedsOf(timesOf(record), now).edit} />,
  });
}

type Saved = {
  section: Section;
  form: FormValues;
  given: readonly GivenAnswer[];
  taken: readonly TakenAnswer[];
  fileError: EditInterestProps['fileError'];
};

/** Shows what is to be corrected, decided or read again with everything typed; else goes on. */
async function afterSaving(x: Exchange, { section, form, given, taken, fileError }: Saved): Promise<Response> {
  const loaded = await loadInterest(x);
  if (loaded instanceof Response) return loaded;
  const { record, handle } = loaded;
  const conflicts = taken.filter((answer) => answer.kind === 'conflict');
  const faults = taken
    .flatMap((answer) => (answer.kind === 'fault' ? [answer.fault] : []))
    .concat(draftFaults(section, loaded));
  const merged = taken.some(({ kind }) => kind === 'merged');
  if (conflicts.length === 0 && faults.length === 0 && !merged && fileError === undefined) {
    // An answer may have opened a further question of the same section.
    const isNext = form.text('go-on') !== 'later';
    const opened =
      isNext && askedQuestions(section, answersOf(record), record.content).some(({ key }) => !form.has(`r.${key}`));
    return x.redirect(
      opened
        ? interestPaths.section(x.language, handle, section.key)
        : nextPath(x, { record, handle, section, goOn: form.text('go-on') }),
    );
  }
  const open = new Set([...conflicts.map(({ question }) => question), ...faults.map(({ question }) => question)]);
  const undecided = given.flatMap(({ question, choice }) => (choice === 'open' ? [question] : []));
  const typed = {
    ...Object.fromEntries(
      given.filter(({ question }) => open.has(question)).map(({ question, value }) => [question, value]),
    ),
    ...Object.fromEntries(
      conflicts.map(({ question, joined }) => [question, undecided.includes(question) ? form.text(question) : joined]),
    ),
  };
  return sectionPage(x, {
    ...loaded,
    section,
    answers: { ...answersOf(record), ...typed },
    conflicts,
    changedBy: await changesOf(x, loaded, conflicts),
    undecided,
    faults,
    merged,
    fileError,
    status: 422,
  });
}

/** Who wrote what stands there now, for each conflict. */
async function changesOf(
  x: Exchange,
  { record, handle }: Loaded,
  conflicts: readonly Conflict[],
): Promise<NonNullable<EditInterestProps['changedBy']>> {
  const stored = record.answers.filter((answer) => conflicts.some(({ question }) => question === answer.question));
  const people = await x.read(
    (db) =>
      findAddressees(
        db,
        stored.flatMap(({ changedBy }) => changedBy ?? []),
      ),
    handle,
  );
  return Object.fromEntries(
    stored.map(({ question, changedBy, changedAt }) => {
      const person = people.find(({ id }) => id === changedBy);
      const name = person === undefined ? null : person.name || person.email;
      return [question, { name, you: changedBy !== null && changedBy === x.actor.personId, at: changedAt }];
    }),
  );
}

/** What was typed and can't be handed in like this. */
function draftFaults(section: Section, { record }: Loaded): Fault[] {
  const answers = answersOf(record);
  return askedQuestions(section, answers, record.content).flatMap(
    (question) => draftFaultOf(question, answers[question.key]) ?? [],
  );
}

function nextPath(
  { language }: Exchange,
  { record, handle, section, goOn }: Pick<Loaded, 'record' | 'handle'> & { section: Section; goOn: string },
): string {
  if (goOn === 'later') return interestPaths.show(language, handle);
  const { sections } = record.content;
  const next = sections[sections.indexOf(sections.find(({ key }) => key === section.key) ?? section) + 1];
  return next === undefined ? interestPaths.check(language, handle) : interestPaths.section(language, handle, next.key);
}

async function attachFiles(
  x: Exchange,
  { form, section, handle }: { form: FormValues; section: Section; handle: string },
): Promise<EditInterestProps['fileError']> {
  const t = interestTexts.in(x.language);
  for (const file of form.files) {
    const question = section.questions.find(({ key, type }) => type === 'file' && key === file.field);
    if (question === undefined) continue;
    const result = await x.act(attachFile, { handle, question: question.key, file }, handle);
    if (result.ok) continue;
    if (result.reason === 'file-too-large') return { question: question.key, message: t('section.file.too-large') };
    if (result.reason === 'file-type') return { question: question.key, message: t('section.file.type') };
    if (result.reason === 'too-many') return { question: question.key, message: t('section.file.too-many') };
  }
  return undefined;
}
