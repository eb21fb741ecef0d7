import type { GalleryEntry } from '../../../../platform/gallery-entry.ts';
import type { Language } from '../../../../platform/i18n/languages.ts';
import { callTexts } from '../../texts/call/call-texts.ts';
import { galleryCall, galleryNow } from '../gallery-call.ts';
import { EnquiriesPage, type EnquiriesPageProps } from './page.tsx';

const enquiries = [
  {
    id: '1',
    question: { de: 'Dürfen zwei Kommunen gemeinsam mitmachen?' },
    answer: { de: 'Ja.' },
    answeredAt: galleryNow,
  },
];

const entry = (name: string, props: (language: Language) => Partial<EnquiriesPageProps>): GalleryEntry => ({
  name: `calls.list-enquiries/${name}`,
  route: 'calls.list-enquiries',
  audience: 'public',
  title: (language) => callTexts.in(language)('enquiries.title'),
  body: (language) => (
    <EnquiriesPage language={language} call={galleryCall()} phase="open" enquiries={enquiries} {...props(language)} />
  ),
});

/** Questions about a call: none, some, asked, wrong, over. */
export const gallery: readonly GalleryEntry[] = [
  entry('empty', () => ({ enquiries: [] })),
  entry('asked', () => ({ asked: true })),
  entry('error', (language) => ({
    typed: { question: 'Warum?', replyTo: '' },
    errors: { question: callTexts.in(language)('enquiries.error.question-missing') },
  })),
  entry('closed', () => ({ phase: 'closed' })),
];
