import type { GalleryEntry } from '../../../platform/gallery-entry.ts';
import { FormValues } from '../../../platform/http/form-values.ts';
import { fromBerlin } from '../../../platform/time/berlin.ts';
import type { MinistryStep } from '../domain/call-record.ts';
import type { Enquiry } from '../domain/enquiry.ts';
import { scheduleWarnings } from '../domain/schedule-warnings.ts';
import { sampleCallContent, sampleTimes } from '../factories.ts';
import { callTexts } from '../texts/call/call-texts.ts';
import { sampleAdvance } from './advance-list/advance-samples.ts';
import { AnswerPage, ListAnswersPage } from './answer-enquiry/page.tsx';
import { DecidedList } from './answer-ministry/decided-list.tsx';
import { MinistryListPage, MinistryStepPage } from './answer-ministry/page.tsx';
import { CancelCallPage } from './cancel-call/page.tsx';
import { CreateCallPage } from './create-call/page.tsx';
import { galleryCall, galleryDraft, galleryNow, longTitle } from './gallery-call.ts';
import { ManageCallsPage } from './manage-calls/page.tsx';
import { PreviewCallPage, PreviewFormPage } from './preview-call/page.tsx';
import { PublishCallPage, type PublishObstacle } from './publish-call/page.tsx';
import { staffEntry } from './staff-gallery-entry.ts';

const call = galleryCall();
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

const publish = (name: string, obstacle: PublishObstacle | null): GalleryEntry =>
  staffEntry(`show-publish-call/${name}`, 'publish.title', (language) => (
    <PublishCallPage
      language={language}
      call={galleryDraft({ fileNumber: 'MK-2018-1' })}
      hash={'0ff2e442'.repeat(8)}
      warnings={warnings}
      obstacle={obstacle}
    />
  ));

/** The agency's and the ministry's pages around calls, in their states. */
export const gallery: readonly GalleryEntry[] = [
  staffEntry('manage-calls/empty', 'manage.title', (language) => (
    <ManageCallsPage language={language} calls={[]} mayCreate />
  )),
  staffEntry('manage-calls/full', 'manage.title', (language) => (
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
  staffEntry('show-create-call/empty', 'create.title', (language) => (
    <CreateCallPage language={language} form={new FormValues([['model', 'default']])} programmes={[]} models={[]} />
  )),
  staffEntry('show-create-call/error', 'create.title', (language) => (
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
  staffEntry('preview-call', 'preview.title', (language) => (
    <PreviewCallPage language={language} call={call} phase="open" now={galleryNow} versions={[]} />
  )),
  staffEntry('preview-form', 'preview.form.title', (language) => <PreviewFormPage language={language} call={call} />),
  publish('ready', null),
  publish('embargo', 'embargo'),
  publish('changed', 'changed-meanwhile'),
  staffEntry('show-cancel-call', 'cancel.title', (language) => (
    <CancelCallPage
      language={language}
      call={call}
      form={empty}
      readers={4}
      error={callTexts.in(language)('part.error.required')}
    />
  )),
  staffEntry('list-answers/empty', 'answers.title', (language) => (
    <ListAnswersPage language={language} call={call} enquiries={[]} mayAnswer={false} form={empty} />
  )),
  staffEntry('list-answers/full', 'answers.title', (language) => (
    <ListAnswersPage
      language={language}
      call={call}
      enquiries={[enquiry, { ...enquiry, channel: 'phone', answeredAt: galleryNow }]}
      mayAnswer
      form={empty}
      error={callTexts.in(language)('enquiries.error.question-missing')}
    />
  )),
  staffEntry('show-answer', 'answer.title', (language) => (
    <AnswerPage
      language={language}
      call={call}
      enquiry={enquiry}
      form={empty}
      errors={{ 'answer.de': callTexts.in(language)('part.error.required') }}
    />
  )),
  staffEntry('list-ministry-steps/empty', 'consents.nav', (language) => (
    <MinistryListPage language={language} steps={[]} />
  )),
  staffEntry('list-ministry-steps/full', 'consents.nav', (language) => (
    <MinistryListPage
      language={language}
      steps={[
        { step: agreed, call },
        { step: asked, call },
      ]}
    />
  )),
  staffEntry('show-ministry-step/asked', 'consent.title.publication', (language) => (
    <MinistryStepPage
      language={language}
      call={call}
      step={asked}
      mayAnswer
      form={empty}
      errors={{ note: callTexts.in(language)('consent.reason-missing') }}
    />
  )),
  staffEntry('show-ministry-step/answered', 'consent.title.decision', (language) => (
    <MinistryStepPage language={language} call={call} step={{ ...agreed, step: 'decision' }} mayAnswer form={empty} />
  )),
  staffEntry('show-ministry-step/list', 'consent.title.notices', (language) => (
    <MinistryStepPage
      language={language}
      call={call}
      step={{ ...asked, step: 'notices' }}
      mayAnswer
      form={empty}
      list={<DecidedList {...sampleAdvance(language)} step="notices" />}
    />
  )),
];
