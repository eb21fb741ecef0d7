import type { GalleryEntry } from '../../../../platform/gallery-entry.ts';
import { memberTexts } from '../../texts/members/members-texts.ts';
import { AddUnitPage, type AddUnitPageProps } from './page.tsx';

const place = { id: '01980000-0000-7000-8000-000000000001', name: 'Musterstadt', listed: false };
const units = [
  { id: '01980000-0000-7000-8000-000000000011', name: 'Soziales', depth: 0 },
  { id: '01980000-0000-7000-8000-000000000012', name: 'Integrationsbüro', depth: 1 },
  {
    id: '01980000-0000-7000-8000-000000000013',
    name: 'Stabsstelle für kommunale Entwicklungspolitik und internationale Angelegenheiten',
    depth: 0,
  },
];

type Shown = Partial<AddUnitPageProps>;

const entry = (name: string, shown: (t: ReturnType<typeof memberTexts.in>) => Shown): GalleryEntry => ({
  name: `organisations.show-add-unit/${name}`,
  route: 'organisations.show-add-unit',
  audience: 'public',
  title: (language) => memberTexts.in(language)('unit.new.title'),
  body: (language) => (
    <AddUnitPage
      language={language}
      place={place}
      units={units}
      typed={{ name: '', partOf: '' }}
      errors={{}}
      {...shown(memberTexts.in(language))}
    />
  ),
});

/** The form: for the first unit, for a further one, and with what is wrong. */
export const gallery: readonly GalleryEntry[] = [
  entry('first', () => ({ units: [], place: { ...place, listed: true } })),
  entry('further', () => ({})),
  entry('error', (t) => ({ typed: { name: 'Soziales', partOf: '' }, errors: { name: t('error.name-taken') } })),
];
