import type { GalleryEntry } from '../../../../platform/gallery-entry.ts';
import { memberTexts } from '../../texts/members/members-texts.ts';
import { galleryOf, sampleId } from '../gallery-of.ts';
import { AddUnitPage, type AddUnitPageProps } from './page.tsx';

const place = { id: sampleId(1), name: 'Musterstadt', listed: false };
const units = [
  { id: sampleId(11), name: 'Soziales', depth: 0 },
  { id: sampleId(12), name: 'Integrationsbüro', depth: 1 },
  {
    id: sampleId(13),
    name: 'Stabsstelle für kommunale Entwicklungspolitik und internationale Angelegenheiten',
    depth: 0,
  },
];

type Shown = Partial<AddUnitPageProps>;

const entry = galleryOf(
  {
    route: 'organisations.show-add-unit',
    audience: 'public',
    title: (language) => memberTexts.in(language)('unit.new.title'),
  },
  (language, shown: (t: ReturnType<typeof memberTexts.in>) => Shown) => (
    <AddUnitPage
      language={language}
      place={place}
      units={units}
      typed={{ name: '', partOf: '' }}
      errors={{}}
      {...shown(memberTexts.in(language))}
    />
  ),
);

/** The form: for the first unit, for a further one, and with what is wrong. */
export const gallery: readonly GalleryEntry[] = [
  entry('first', () => ({ units: [], place: { ...place, listed: true } })),
  entry('further', () => ({})),
  entry('error', (t) => ({ typed: { name: 'Soziales', partOf: '' }, errors: { name: t('error.name-taken') } })),
];
