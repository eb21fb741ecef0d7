import type { GalleryEntry } from '../../../../platform/gallery-entry.ts';
import { fromBerlin } from '../../../../platform/time/berlin.ts';
import { stations } from '../../domain/moments.ts';
import { demoTexts } from '../../texts/demo-texts.ts';
import { asFormValues, MoveClockPage, ResetPage } from './page.tsx';

const now = fromBerlin('2018-02-05', '09:00');

/** The clock in its states. */
export const gallery: readonly GalleryEntry[] = [
  {
    name: 'demo.show-clock/now',
    route: 'demo.show-clock',
    audience: 'public',
    title: 'clock',
    body: (language) => <MoveClockPage language={language} now={now} stations={stations} {...asFormValues(now)} />,
  },
  {
    name: 'demo.show-clock/error',
    route: 'demo.show-clock',
    audience: 'public',
    title: 'clock',
    body: (language) => (
      <MoveClockPage
        language={language}
        now={now}
        stations={stations}
        date="2017-01-01"
        time="08:00"
        error={demoTexts.in(language)('clock.error.only-forward')}
      />
    ),
  },
  {
    name: 'demo.reset/running',
    route: 'demo.reset',
    audience: 'public',
    title: 'reset',
    body: (language) => <ResetPage language={language} running />,
  },
];
