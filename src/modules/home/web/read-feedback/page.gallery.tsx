import type { GalleryEntry } from '../../../../platform/gallery-entry.ts';
import { instant } from '../../../../platform/time/instant.ts';
import { homeTexts } from '../../texts/home-texts.ts';
import { FeedbackListPage, type FeedbackListPageProps, type FeedbackRow } from './page.tsx';

const givenAt = instant(Date.parse('2018-02-01T10:00:00Z'));
const feedback: readonly FeedbackRow[] = [
  {
    id: '01890000-0000-7000-8000-000000000001',
    page: 'calls.show-call',
    language: 'de',
    kind: 'barrier',
    body: 'Mit dem Bildschirmleser höre ich beim Datum nur eine Zahl. Können Sie das ändern?',
    replyTo: 'antwort@verwaltungsgemeinschaft-musterkirchen.example',
    givenAt,
  },
  {
    id: '01890000-0000-7000-8000-000000000002',
    page: '',
    language: 'ar',
    kind: 'idea',
    body: 'أريد رؤية المواعيد على خريطة.',
    replyTo: null,
    givenAt,
  },
];

const entry = (state: string, props: Partial<FeedbackListPageProps>): GalleryEntry => ({
  name: `home.list-feedback/${state}`,
  route: 'home.list-feedback',
  audience: 'staff',
  title: (language) => homeTexts.in(language)('feedback-list.title'),
  body: (language) => (
    <FeedbackListPage
      language={language}
      state="open"
      page=""
      pages={[
        { page: 'calls.show-call', open: 1 },
        { page: '', open: 1 },
      ]}
      number={1}
      numbers={1}
      total={2}
      feedback={feedback}
      done={false}
      {...props}
    />
  ),
});

/** Open ones, one page of answered ones, just settled, none. */
export const gallery: readonly GalleryEntry[] = [
  entry('open', {}),
  entry('answered', { state: 'answered', number: 2, numbers: 4, total: 99, page: 'calls.show-call' }),
  entry('settled', { state: 'archived', done: true }),
  entry('empty', { feedback: [], total: 0, numbers: 0, pages: [] }),
];
