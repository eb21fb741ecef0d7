import type { GalleryEntry } from '../../../../platform/gallery-entry.ts';
import { instant } from '../../../../platform/time/instant.ts';
import { TextPage, type TextPageProps } from './page.tsx';

const changedAt = instant(Date.parse('2018-02-01T10:00:00Z'));
const german = 'Die Frist ist seit {when} vorbei. Was Sie geschrieben haben, bleibt gespeichert.';
const shown = 'انتهت المهلة منذ {when}. ما كتبتموه يبقى محفوظاً.';

const entry = (state: string, props: Partial<TextPageProps>): GalleryEntry => ({
  name: `administration.show-text/${state}`,
  route: 'administration.show-text',
  audience: 'staff',
  title: 'submit.deadline-passed',
  body: (language) => (
    <TextPage
      language={language}
      at={{ catalogue: 'calls.interest', language: 'ar', key: 'submit.deadline-passed' }}
      german={german}
      delivered={shown}
      shown={shown}
      state="machine"
      isLegal={false}
      isChanged={false}
      bodyHash="00000000"
      review={null}
      history={[]}
      mayChange
      {...props}
    />
  ),
});

/** As delivered, changed with history, previewed, with errors, legal and missing, reviewed, only to look at. */
export const gallery: readonly GalleryEntry[] = [
  entry('delivered', {}),
  entry('changed', {
    state: 'outdated',
    isChanged: true,
    delivered: 'انتهت المهلة.',
    done: 'changed',
    history: [
      { body: shown, who: 'Alexandra von Hohenstein-Musterfrau', changedAt },
      { body: null, who: 'gelöschtes Konto', changedAt },
    ],
  }),
  entry('preview', {
    typed: { body: shown, reviewedAs: '' },
    preview: ['انتهت المهلة منذ ‹when›. ما كتبتموه يبقى محفوظاً.'],
  }),
  entry('errors', {
    typed: { body: '{', reviewedAs: '' },
    errors: { body: 'Es fehlt: {when}.', reviewedAs: 'Bitte nennen Sie die Funktion.' },
  }),
  entry('legal', { isLegal: true, state: 'withheld', shown: null, delivered: null }),
  entry('reviewed', {
    state: 'reviewed',
    review: { reviewedAs: 'Sprachdienst', reviewedAt: changedAt },
    done: 'reviewed',
  }),
  entry('read-only', { mayChange: false }),
];
