import type { VNode } from 'preact';
import type { GalleryEntry } from '../../../platform/gallery-entry.ts';
import { FormValues } from '../../../platform/http/form-values.ts';
import type { Language } from '../../../platform/i18n/languages.ts';
import { fromBerlin } from '../../../platform/time/berlin.ts';
import { questionsOf } from '../domain/call-content.ts';
import type { MinistryStep } from '../domain/call-record.ts';
import { defaultCallContent } from '../domain/default-content.ts';
import { furtherQuestions } from '../domain/default-sections.ts';
import type { Enquiry } from '../domain/enquiry.ts';
import { publicationFaults } from '../domain/publication-check.ts';
import { scheduleWarnings } from '../domain/schedule-warnings.ts';
import { sampleCallContent, sampleTimes } from '../factories.ts';
import { callTexts } from '../texts/call/call-texts.ts';
import { AmendCallPage } from './amend-call/page.tsx';
import { AnswerPage, ListAnswersPage } from './answer-enquiry/page.tsx';
import { MinistryListPage, MinistryStepPage } from './answer-ministry/page.tsx';
import { callParts } from './call-paths.ts';
import { CancelCallPage } from './cancel-call/page.tsx';
import { CreateCallPage } from './create-call/page.tsx';
import { EditPartPage } from './edit-call/page.tsx';
import { partForms } from './edit-call/parts.ts';
import { EditFormPage } from './edit-form/page.tsx';
import { questionToForm } from './edit-form/question-form.ts';
import { QuestionPage } from './edit-form/question-page.tsx';
import { galleryCall, galleryDraft, galleryNow, longTitle } from './gallery-call.ts';
import { ManageCallsPage } from './manage-calls/page.tsx';
import { PrepareCallPage } from './prepare-call/page.tsx';
import type { PrepareCallPageProps } from './prepare-call/prepare-call-props.ts';
import { PreviewCallPage, PreviewFormPage } from './preview-call/page.tsx';
import { PublishCallPage, type PublishObstacle } from './publish-call/page.tsx';

type Key = Parameters<ReturnType<typeof callTexts.in>>[0];

const entry = (name: string, title: Key, body: (language: Language) => VNode): GalleryEntry => ({
  name: `calls.${name}`,
  route: `calls.${name.split('/')[0] ?? name}`,
  audience: 'staff',
  title: (language) => callTexts.in(language)(title, { count: 2 }),
  body,
});

const call = galleryCall();
const bare = galleryDraft({ content: { ...defaultCallContent(sampleTimes), title: { de: 'Ein neuer Aufruf' } } });
const warnings = scheduleWarnings({ ...sampleTimes, now: fromBerlin('2018-01-02') });
const empty = new FormValues([]);
const asked: MinistryStep = {
  callId: call.id,
  step: 'publication',
  askedAt: galleryNow,
  askedBy: null,
  answeredAt: null,
  answeredBy: null,
  agreed: null,
  note: '',
  embargoUntil: null,
};
const agreed: MinistryStep = {
  ...asked,
  answeredAt: galleryNow,
  agreed: true,
  note: 'Gern.',
  embargoUntil: fromBerlin('2018-02-01'),
};
const enquiry: Enquiry = {
  id: '01890000-0000-7000-8000-000000000009',
  callId: call.id,
  language: 'ar',
  channel: 'online',
  question: 'هل يمكن لبلديتين المشاركة معًا؟',
  askedAt: galleryNow,
  replyTo: 'amt@musterstadt.example',
  answer: null,
  publishedQuestion: null,
  answeredAt: null,
};

const prepare = (name: string, over: Partial<PrepareCallPageProps>): GalleryEntry =>
  entry(`prepare-call/${name}`, 'manage.title', (language) => (
    <PrepareCallPage
      language={language}
      call={call}
      phase="open"
      faults={[]}
      warnings={warnings}
      ministry={null}
      openQuestions={0}
      mayPrepare
      {...over}
    />
  ));

const publish = (name: string, obstacle: PublishObstacle | null): GalleryEntry =>
  entry(`show-publish-call/${name}`, 'publish.title', (language) => (
    <PublishCallPage
      language={language}
      call={galleryDraft({ fileNumber: 'MK-2018-1' })}
      hash={'0ff2e442'.repeat(8)}
      warnings={warnings}
      obstacle={obstacle}
    />
  ));

const later = { ...sampleTimes, content: sampleCallContent({ criteria: [] }), closesAt: fromBerlin('2018-02-20') };
const amending = galleryCall({ amendment: later });

/** The agency's and the ministry's pages of calls, in their states. */
export const gallery: readonly GalleryEntry[] = [
  entry('manage-calls/empty', 'manage.title', (language) => (
    <ManageCallsPage language={language} calls={[]} mayCreate />
  )),
  entry('manage-calls/full', 'manage.title', (language) => (
    <ManageCallsPage
      language={language}
      mayCreate
      calls={(['draft', 'with-ministry', 'announced', 'open', 'closed', 'cancelled'] as const).map((phase, index) => ({
        call: index === 3 ? galleryCall({ content: sampleCallContent({ title: longTitle }) }) : call,
        phase,
        drafts: index,
        submitted: 15,
        questions: index,
      }))}
    />
  )),
  entry('show-create-call/empty', 'create.title', (language) => (
    <CreateCallPage language={language} form={new FormValues([['model', 'default']])} programmes={[]} models={[]} />
  )),
  entry('show-create-call/error', 'create.title', (language) => (
    <CreateCallPage
      language={language}
      form={empty}
      programmes={[
        { id: 'a', title: 'Qualifizierung' },
        { id: 'b', title: 'Foren' },
      ]}
      models={[{ id: 'c', title: longTitle.de }]}
      errors={{
        title: callTexts.in(language)('part.error.required'),
        closesOn: callTexts.in(language)('part.error.order'),
      }}
    />
  )),
  prepare('incomplete', { call: bare, phase: 'draft', faults: publicationFaults(bare, galleryNow) }),
  prepare('complete', { call: galleryDraft({ fileNumber: 'MK-2018-1' }), phase: 'draft' }),
  prepare('with-ministry', { call: galleryCall({ stage: 'with-ministry' }), phase: 'with-ministry', ministry: asked }),
  prepare('agreed', { call: galleryCall({ stage: 'with-ministry' }), phase: 'with-ministry', ministry: agreed }),
  prepare('open', { openQuestions: 3 }),
  prepare('amending', { call: amending }),
  prepare('cancelled', {
    call: galleryCall({ stage: 'cancelled', cancelReason: { de: 'Keine Mittel.' } }),
    phase: 'cancelled',
  }),
  prepare('read-only', { mayPrepare: false }),
  ...callParts
    .filter((part) => part !== 'form')
    .map((part) =>
      entry(`show-part/${part}`, `part.${part}.title`, (language) => (
        <EditPartPage
          language={language}
          call={bare}
          part={part}
          form={partForms[part].toForm({ ...call.content, ...sampleTimes, fileNumber: 'MK-1' })}
          seen="x"
          faults={[]}
          warnings={warnings}
          saved
        />
      )),
    ),
  entry('show-part/error', 'part.terms.title', (language) => (
    <EditPartPage
      language={language}
      call={bare}
      part="terms"
      form={empty}
      seen="x"
      faults={['budget']}
      warnings={[]}
      errors={{ planned: callTexts.in(language)('part.error.number') }}
      conflict
    />
  )),
  entry('show-form-part/full', 'part.form.title', (language) => (
    <EditFormPage language={language} call={bare} faults={[]} bank={furtherQuestions} />
  )),
  entry('show-form-part/error', 'part.form.title', (language) => (
    <EditFormPage
      language={language}
      call={galleryDraft({
        content: sampleCallContent({ sections: [{ key: 'leer', title: longTitle, questions: [] }] }),
      })}
      faults={['questions']}
      bank={[]}
      error={callTexts.in(language)('form.error.incomplete')}
    />
  )),
  entry('show-new-question', 'question.new.title', (language) => (
    <QuestionPage
      language={language}
      call={bare}
      question={null}
      section="needs"
      form={new FormValues([['type', 'short-text']])}
      seen=""
      sources={[]}
      errors={{ 'title.de': callTexts.in(language)('part.error.required') }}
    />
  )),
  entry('show-question', 'question.change.title', (language) => {
    const question = questionsOf(call.content).find(({ key }) => key === 'council-decision') ?? null;
    return (
      <QuestionPage
        language={language}
        call={bare}
        question={question}
        section=""
        form={question === null ? empty : questionToForm(question)}
        seen="x"
        sources={questionsOf(call.content).slice(1, 2)}
      />
    );
  }),
  entry('preview-call', 'preview.title', (language) => (
    <PreviewCallPage language={language} call={call} phase="open" now={galleryNow} versions={[]} />
  )),
  entry('preview-form', 'preview.form.title', (language) => <PreviewFormPage language={language} call={call} />),
  publish('ready', null),
  publish('embargo', 'embargo'),
  publish('changed', 'changed-meanwhile'),
  entry('show-amendment/empty', 'amend.title', (language) => (
    <AmendCallPage
      language={language}
      call={amending}
      differences={[]}
      refused={[]}
      hash="x"
      readers={0}
      form={empty}
    />
  )),
  entry('show-amendment/ready', 'amend.title', (language) => (
    <AmendCallPage
      language={language}
      call={amending}
      differences={[{ part: 'closesAt', kind: 'changed', key: null, title: null }]}
      refused={[]}
      hash="x"
      readers={12}
      form={empty}
      noteError={callTexts.in(language)('amend.error.note-missing')}
    />
  )),
  entry('show-amendment/refused', 'amend.title', (language) => {
    const difference = {
      part: 'criterion',
      kind: 'removed',
      key: 'access',
      title: { de: 'Zugang zu Geflüchteten' },
    } as const;
    return (
      <AmendCallPage
        language={language}
        call={amending}
        differences={[difference]}
        refused={[{ difference, fault: 'frozen-while-open' }]}
        hash="x"
        readers={2}
        form={empty}
        error={callTexts.in(language)('amend.error.not-amendable')}
      />
    );
  }),
  entry('show-cancel-call', 'cancel.title', (language) => (
    <CancelCallPage
      language={language}
      call={call}
      form={empty}
      readers={4}
      error={callTexts.in(language)('part.error.required')}
    />
  )),
  entry('list-answers/empty', 'answers.title', (language) => (
    <ListAnswersPage language={language} call={call} enquiries={[]} mayAnswer={false} form={empty} />
  )),
  entry('list-answers/full', 'answers.title', (language) => (
    <ListAnswersPage
      language={language}
      call={call}
      enquiries={[enquiry, { ...enquiry, channel: 'phone', answeredAt: galleryNow }]}
      mayAnswer
      form={empty}
      error={callTexts.in(language)('enquiries.error.question-missing')}
    />
  )),
  entry('show-answer', 'answer.title', (language) => (
    <AnswerPage
      language={language}
      call={call}
      enquiry={enquiry}
      form={empty}
      errors={{ 'answer.de': callTexts.in(language)('part.error.required') }}
    />
  )),
  entry('list-ministry-steps/empty', 'consents.nav', (language) => <MinistryListPage language={language} steps={[]} />),
  entry('list-ministry-steps/full', 'consents.nav', (language) => (
    <MinistryListPage
      language={language}
      steps={[
        { step: agreed, call },
        { step: asked, call },
      ]}
    />
  )),
  entry('show-ministry-step/asked', 'consent.title.publication', (language) => (
    <MinistryStepPage
      language={language}
      call={call}
      step={asked}
      mayAnswer
      form={empty}
      errors={{ note: callTexts.in(language)('consent.reason-missing') }}
    />
  )),
  entry('show-ministry-step/answered', 'consent.title.decision', (language) => (
    <MinistryStepPage language={language} call={call} step={{ ...agreed, step: 'decision' }} mayAnswer form={empty} />
  )),
];
