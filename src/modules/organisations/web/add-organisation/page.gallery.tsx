import type { GalleryEntry } from '../../../../platform/gallery-entry.ts';
import { organisationKinds } from '../../domain/organisation-kind.ts';
import { memberTexts } from '../../texts/members/members-texts.ts';
import { AddOrganisationPage, type AddOrganisationPageProps } from './page.tsx';

const typed = { kind: '', name: '', seat: '', website: '', place: '' };
const places = [
  {
    id: '01980000-0000-7000-8000-000000000001',
    label: 'Musterstadt',
    detail: 'Stadt · Landkreis Muster · Beispielland',
  },
  {
    id: '01980000-0000-7000-8000-000000000002',
    label: 'Verwaltungsgemeinschaft Musterstadt-Oberprobe-Unterprobe',
    detail: 'Verwaltungsgemeinschaft · Landkreis Muster · Beispielland',
  },
];

type Errors = (t: ReturnType<typeof memberTexts.in>) => AddOrganisationPageProps['errors'];

const entry = (name: string, props: Partial<AddOrganisationPageProps>, errors: Errors = () => ({})): GalleryEntry => ({
  name: `organisations.show-add-organisation/${name}`,
  route: 'organisations.show-add-organisation',
  audience: 'staff',
  title: (language) => memberTexts.in(language)('add.title'),
  body: (language) => (
    <AddOrganisationPage
      language={language}
      kinds={organisationKinds}
      typed={typed}
      places={null}
      errors={errors(memberTexts.in(language))}
      {...props}
    />
  ),
});

/** The form: empty, with a choice of municipalities, and with what is wrong. */
export const gallery: readonly GalleryEntry[] = [
  entry('empty', {}),
  entry('places', { typed: { ...typed, kind: 'municipality', name: 'Musterstadt' }, places }, (t) => ({
    place: t('add.error.place'),
  })),
  entry(
    'errors',
    {
      typed: { ...typed, kind: 'civil-society', name: 'Eine-Welt-Laden Musterstadt', website: 'unser laden' },
      knownId: '01980000-0000-7000-8000-000000000003',
    },
    (t) => ({ name: t('add.error.already-there'), website: t('add.error.not-a-website') }),
  ),
];
