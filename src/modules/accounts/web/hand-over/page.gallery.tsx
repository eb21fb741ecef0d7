import type { GalleryEntry } from '../../../../platform/gallery-entry.ts';
import { handoverTexts } from '../../texts/handover/handover-texts.ts';
import { HandOverPage, TakenPage, TakeOverPage } from './page.tsx';

type Key = Parameters<ReturnType<typeof handoverTexts.in>>[0];

const entry = (name: string, title: Key, body: GalleryEntry['body']): GalleryEntry => ({
  name: `accounts.${name}`,
  route: `accounts.${name.split('/')[0] ?? ''}`,
  audience: 'public',
  title: (language) => handoverTexts.in(language)(title),
  body,
});

/** The pages in their states. */
export const gallery: readonly GalleryEntry[] = [
  entry('show-hand-over', 'handover.title', (language) => <HandOverPage language={language} email="" isSent={false} />),
  entry('show-hand-over/sent', 'handover.title', (language) => <HandOverPage language={language} email="" isSent />),
  entry('show-hand-over/error', 'handover.title', (language) => (
    <HandOverPage
      language={language}
      email="keine-adresse"
      isSent={false}
      error={handoverTexts.in(language)('handover.error.office')}
    />
  )),
  entry('show-take-over', 'take.title', (language) => (
    <TakeOverPage
      language={language}
      id="01980000-0000-7000-8000-000000000000"
      typed={{ name: '', code: 'abcd-efgh' }}
      errors={{ code: handoverTexts.in(language)('take.error.wrong') }}
    />
  )),
  entry('show-take-over/done', 'taken.title', (language) => <TakenPage language={language} />),
];
