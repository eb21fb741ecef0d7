import type { GalleryEntry } from '../../../../platform/gallery-entry.ts';
import { memberTexts } from '../../texts/members/members-texts.ts';
import { ShowUnitPage, type ShowUnitPageProps } from './page.tsx';

const unit = { id: '01980000-0000-7000-8000-000000000012', name: 'Integrationsbüro' };
const above = [
  { id: '01980000-0000-7000-8000-000000000011', name: 'Soziales', depth: 0 },
  {
    id: '01980000-0000-7000-8000-000000000013',
    name: 'Stabsstelle für kommunale Entwicklungspolitik und internationale Angelegenheiten',
    depth: 0,
  },
];

type Shown = Partial<ShowUnitPageProps>;

const entry = (name: string, shown: (t: ReturnType<typeof memberTexts.in>) => Shown): GalleryEntry => ({
  name: `organisations.show-unit/${name}`,
  route: 'organisations.show-unit',
  audience: 'public',
  title: unit.name,
  body: (language) => {
    const t = memberTexts.in(language);
    return (
      <ShowUnitPage
        language={language}
        place={{ id: '01980000-0000-7000-8000-000000000001', name: 'Musterstadt', listed: false }}
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
});

/** A unit with people, the only one, and with what is wrong. */
export const gallery: readonly GalleryEntry[] = [
  entry('full', () => ({})),
  entry('only', () => ({ people: [], above: [], hasUnitsBelow: false })),
  entry('errors', (t) => ({ typed: { name: '', partOf: '' }, errors: { name: t('error.no-name') } })),
  entry('not-removed', (t) => ({ errors: { form: t('error.name-taken') } })),
];
