import type { GalleryEntry } from '../../../../platform/gallery-entry.ts';
import type { Waiting } from '../../../../platform/module.ts';
import { fromBerlin } from '../../../../platform/time/berlin.ts';
import { startContent } from '../../domain/next-step.ts';
import { StartPage, VisitorStartPage } from './page.tsx';

const now = fromBerlin('2018-02-05', '09:00');

const waiting: readonly Waiting[] = [
  {
    title: 'Interessenbekundung fertigstellen und absenden',
    href: '/de/interesse/muster',
    line: 'Es fehlen zwei Angaben und die Freigabe der Verwaltungsspitze.',
    status: { words: 'Entwurf', tone: 'due' },
    task: { words: 'Weiter bearbeiten', until: fromBerlin('2018-02-13') },
    way: [
      { title: 'Infoworkshop', line: '13. Dezember 2017', state: 'done' },
      { title: 'Interesse bekunden', line: 'bis 12. Februar', state: 'now' },
      { title: 'Auswahl', line: 'sechs Modellkommunen, Nachrückliste', state: 'next' },
    ],
  },
  {
    title:
      'Aufruf „Qualifizierung in Kommunalverwaltungen“ mit einem besonders langen Namen, der über mehrere Zeilen geht',
    href: '/de/aufrufe/muster',
    line: 'sechs Plätze, Infoworkshop am 13. Dezember',
    status: { words: 'Offen', tone: 'go' },
  },
];

const page = { route: 'home.show-start', audience: 'public' as const, title: 'Übersicht' };

/** The start page in its states. */
export const gallery: readonly GalleryEntry[] = [
  {
    ...page,
    name: 'home.show-start/coordinator',
    body: (language) => (
      <StartPage language={language} now={now} organisation="Musterstadt" {...startContent(waiting)} />
    ),
  },
  {
    ...page,
    name: 'home.show-start/nothing-waits',
    body: (language) => <StartPage language={language} now={now} organisation={null} {...startContent([])} />,
  },
  {
    ...page,
    name: 'home.show-start/visitor',
    body: (language) => (
      <VisitorStartPage language={language} now={now} organisation={null} {...startContent(waiting)} />
    ),
  },
  {
    ...page,
    name: 'home.show-start/visitor-empty',
    body: (language) => <VisitorStartPage language={language} now={now} organisation={null} {...startContent([])} />,
  },
];
