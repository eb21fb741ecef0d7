import type { GalleryEntry } from '../../../../platform/gallery-entry.ts';
import { memberTexts } from '../../texts/members/members-texts.ts';
import { galleryOf, sampleId } from '../gallery-of.ts';
import { ShowUnitPage, type ShowUnitPageProps } from './page.tsx';

const unit = { id: sampleId(12), name: 'Integrationsbüro' };
const above = [
  { id: sampleId(11), name: 'Soziales', depth: 0 },
  {
    id: sampleId(13),
    name: 'Stabsstelle für kommunale Entwicklungspolitik und internationale Angelegenheiten',
    depth: 0,
  },
];

type Shown = Partial<ShowUnitPageProps>;

const entry = galleryOf(
  { route: 'organisations.show-unit', audience: 'public', title: unit.name },
  (language, shown: (t: ReturnType<typeof memberTexts.in>) => Shown) => {
    const t = memberTexts.in(language);
    return (
      <ShowUnitPage
        language={language}
        place={{ id: sampleId(1), name: 'Musterstadt', listed: false }}
        unit={unit}
        people={[
          { name: 'Koordination Musterstadt', role: t('role.coordinator') },
          { name: 'منسقة التدريب', role: t('role.mentor') },
        ]}
        hasUnitsBelow
        above={above}
        typed={{ name: unit.name, partOf: above[0]?.id ?? '' }}
        errors={{}}
        {...shown(t)}
      />
    );
  },
);

/** A unit with people, the only one, and with what is wrong. */
export const gallery: readonly GalleryEntry[] = [
  entry('full', () => ({})),
  entry('only', () => ({ people: [], above: [], hasUnitsBelow: false })),
  entry('errors', (t) => ({ typed: { name: '', partOf: '' }, errors: { name: t('error.no-name') } })),
  entry('not-removed', (t) => ({ errors: { form: t('error.name-taken') } })),
];
