import type { GalleryEntry } from '../../../../platform/gallery-entry.ts';
import { completenessOf } from '../../domain/text-state.ts';
import { TextsPage, type TextRow, type TextsPageProps } from './page.tsx';

const row: TextRow = {
  catalogue: 'calls.interest',
  key: 'submit.deadline-passed',
  german: 'Die Frist ist seit {when} vorbei. Was Sie geschrieben haben, bleibt gespeichert.',
  shown: 'انتهت المهلة منذ {when}. ما كتبتموه يبقى محفوظاً.',
  state: 'machine',
};
const counts = completenessOf(['machine', 'machine', 'missing', 'reviewed']);

const entry = (state: string, props: Partial<TextsPageProps>): GalleryEntry => ({
  name: `administration.list-texts/${state}`,
  route: 'administration.list-texts',
  audience: 'staff',
  title: 'العربية',
  body: (language) => (
    <TextsPage
      language={language}
      of="ar"
      catalogue=""
      text=""
      state={null}
      catalogues={[
        { name: 'calls.interest', counts },
        { name: 'home', counts },
      ]}
      page={1}
      pages={1}
      total={2}
      rows={[row, { ...row, key: 'submit.done', shown: null, state: 'missing' }]}
      {...props}
    />
  ),
});

/** Arabic, German, one page of many, nothing found. */
export const gallery: readonly GalleryEntry[] = [
  entry('arabic', {}),
  entry('german', { of: 'de', rows: [{ ...row, shown: row.german, state: 'source' }] }),
  entry('pages', { text: 'frist', state: 'machine', page: 3, pages: 12, total: 470 }),
  entry('nothing', { text: 'xyz', rows: [], total: 0, pages: 0 }),
];
