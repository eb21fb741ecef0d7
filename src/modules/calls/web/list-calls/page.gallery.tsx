import type { GalleryEntry } from '../../../../platform/gallery-entry.ts';
import type { CallPhase } from '../../domain/call-phase.ts';
import { callTexts } from '../../texts/call/call-texts.ts';
import { galleryCall, longTitle } from '../gallery-call.ts';
import { ListCallsPage, type CallListItem } from './page.tsx';

const item = (slug: string, phase: CallPhase, title = galleryCall().content.title): CallListItem => {
  const { content, opensAt, closesAt } = galleryCall();
  return { slug, phase, title, summary: content.summary, opensAt, closesAt };
};

const entry = (name: string, calls: readonly CallListItem[]): GalleryEntry => ({
  name: `calls.list-calls/${name}`,
  route: 'calls.list-calls',
  audience: 'public',
  title: (language) => callTexts.in(language)('list.title'),
  body: (language) => <ListCallsPage language={language} calls={calls} />,
});

/** The list of calls: none, one of each phase, many. */
export const gallery: readonly GalleryEntry[] = [
  entry('empty', []),
  entry('full', [
    item('a', 'open'),
    item('b', 'open', longTitle),
    item('c', 'announced'),
    item('d', 'closed'),
    item('e', 'cancelled'),
  ]),
  entry('only-past', [item('d', 'closed')]),
];
