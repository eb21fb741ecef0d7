import type { GalleryEntry } from '../../../../platform/gallery-entry.ts';
import { fromBerlin } from '../../../../platform/time/berlin.ts';
import { ReadPostPage } from './page.tsx';

const letter = {
  id: '1',
  recipient: 'koordination.musterstadt@demo.invalid',
  language: 'de',
  subject: 'Ihre Interessenbekundung ist eingegangen',
  body: 'Guten Tag,\n\nweiter geht es hier:\nhttp://127.0.0.1:3000/de/interesse/muster\n',
  programmeAt: fromBerlin('2018-02-05', '09:00'),
};

/** The mailbox in its states. */
export const gallery: readonly GalleryEntry[] = [
  {
    name: 'demo.show-post/letters',
    route: 'demo.show-post',
    audience: 'public',
    title: 'post',
    body: (language) => <ReadPostPage language={language} letters={[letter]} origin="http://127.0.0.1:3000" />,
  },
  {
    name: 'demo.show-post/empty',
    route: 'demo.show-post',
    audience: 'public',
    title: 'post',
    body: (language) => <ReadPostPage language={language} letters={[]} origin="" />,
  },
];
