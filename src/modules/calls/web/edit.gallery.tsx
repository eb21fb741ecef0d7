import type { GalleryEntry } from '../../../platform/gallery-entry.ts';
import { FormValues } from '../../../platform/http/form-values.ts';
import { fromBerlin } from '../../../platform/time/berlin.ts';
import { questionsOf } from '../domain/call-content.ts';
import type { MinistryStep } from '../domain/call-record.ts';
import { defaultCallContent } from '../domain/default-content.ts';
import { furtherQuestions } from '../domain/default-sections.ts';
import { publicationFaults } from '../domain/publication-check.ts';
import { scheduleWarnings } from '../domain/schedule-warnings.ts';
import { sampleCallContent, sampleTimes } from '../factories.ts';
import { callTexts } from '../texts/call/call-texts.ts';
import { AmendCallPage } from './amend-call/page.tsx';
import { callParts } from './call-paths.ts';
import { EditPartPage } from './edit-call/page.tsx';
import { partForms } from './edit-call/parts.ts';
import { EditFormPage } from './edit-form/page.tsx';
import { questionToForm } from './edit-form/question-form.ts';
import { QuestionPage } from './edit-form/question-page.tsx';
import { SectionPage } from './edit-section/page.tsx';
import { galleryCall, galleryDraft, galleryNow, longTitle } from './gallery-call.ts';
import { PrepareCallPage } from './prepare-call/page.tsx';
import type { PrepareCallPageProps } from './prepare-call/prepare-call-props.ts';
import { staffEntry } from './staff-gallery-entry.ts';

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
  aboutHash: null,
};
const agreed: MinistryStep = {
  ...asked,
  answeredAt: galleryNow,
  agreed: true,
  note: 'Gern.',
  embargoUntil: fromBerlin('2018-02-01'),
};

const prepare = (name: string, over: Partial<PrepareCallPageProps>): GalleryEntry =>
  staffEntry(`prepare-call/${name}`, 'manage.title', (language) => (
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

const later = { ...sampleTimes, content: sampleCallContent({ criteria: [] }), closesAt: fromBerlin('2018-02-20') };
const amending = galleryCall({ amendment: later });

/** The pages on which a call is made and amended, in their states. */
export const gallery: readonly GalleryEntry[] = [
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
      staffEntry(`show-part/${part}`, `part.${part}.title`, (language) => (
        <EditPartPage
          language={language}
          call={bare}
          part={part}
          form={partForms[part].toForm({
            ...call.content,
            ...sampleTimes,
            fileNumber: 'MK-1',
            slug: call.slug,
            programmeId: 'p',
          })}
          seen="x"
          faults={[]}
          warnings={warnings}
          programmes={[{ id: 'p', title: 'Modellkommunen' }]}
          saved
        />
      )),
    ),
  staffEntry('show-part/error', 'part.terms.title', (language) => (
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
  staffEntry('show-form-part/full', 'part.form.title', (language) => (
    <EditFormPage language={language} call={bare} faults={[]} bank={furtherQuestions} />
  )),
  staffEntry('show-form-part/error', 'part.form.title', (language) => (
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
  staffEntry('show-section', 'section.change.title', (language) => (
    <SectionPage
      language={language}
      call={bare}
      section="motivation"
      form={new FormValues([['title.de', longTitle.de]])}
      seen="x"
      errors={{ 'title.de': callTexts.in(language)('part.error.required') }}
      conflict
    />
  )),
  staffEntry('show-new-question', 'question.new.title', (language) => (
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
  staffEntry('show-question', 'question.change.title', (language) => {
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
  staffEntry('show-amendment/empty', 'amend.title', (language) => (
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
  staffEntry('show-amendment/ready', 'amend.title', (language) => (
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
  staffEntry('show-amendment/refused', 'amend.title', (language) => {
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
];
