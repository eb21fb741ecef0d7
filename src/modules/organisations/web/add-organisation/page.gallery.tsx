import type { GalleryEntry } from '../../../../platform/gallery-entry.ts';
import { organisationKinds } from '../../domain/organisation-kind.ts';
import { memberTexts } from '../../texts/members/members-texts.ts';
import { galleryOf, sampleId } from '../gallery-of.ts';
import { AddOrganisationPage, type AddOrganisationPageProps } from './page.tsx';

const typed = { kind: '', name: '', seat: '', website: '', place: '' };
const places = [
  {
    id: sampleId(1),
    label: 'Musterstadt',
    detail: 'Stadt · Landkreis Muster · Beispielland',
  },
  {
    id: sampleId(2),
    label: 'Verwaltungsgemeinschaft Musterstadt-Oberprobe-Unterprobe',
    detail: 'Verwaltungsgemeinschaft · Landkreis Muster · Beispielland',
  },
];

type Errors = (t: ReturnType<typeof memberTexts.in>) => AddOrganisationPageProps['errors'];

const entry = galleryOf(
  {
    route: 'organisations.show-add-organisation',
    audience: 'staff',
    title: (language) => memberTexts.in(language)('add.title'),
  },
  (language, props: Partial<AddOrganisationPageProps>, errors: Errors = () => ({})) => (
    <AddOrganisationPage
      language={language}
      kinds={organisationKinds}
      typed={typed}
      places={null}
      errors={errors(memberTexts.in(language))}
      {...props}
    />
  ),
);

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
      knownId: sampleId(3),
    },
    (t) => ({ name: t('add.error.already-there'), website: t('add.error.not-a-website') }),
  ),
];
