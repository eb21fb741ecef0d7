import type { GalleryEntry } from '../../../../platform/gallery-entry.ts';
import { memberTexts } from '../../texts/members/members-texts.ts';
import { galleryOf, sampleId } from '../gallery-of.ts';
import { RenameOrganisationPage, type RenameOrganisationPageProps } from './page.tsx';

const place = { id: sampleId(1), name: 'Brückenverein Musterstadt', listed: true };
const typed = { name: 'Brückenverein Musterstadt', seat: 'Musterstadt', website: 'https://brueckenverein.example' };

type Shown = Partial<RenameOrganisationPageProps>;

const entry = galleryOf(
  {
    route: 'organisations.show-rename-organisation',
    audience: 'staff',
    title: (language) => memberTexts.in(language)('rename.title'),
  },
  (language, shown: (t: ReturnType<typeof memberTexts.in>) => Shown) => (
    <RenameOrganisationPage
      language={language}
      place={place}
      typed={typed}
      nameOfRegister={false}
      errors={{}}
      {...shown(memberTexts.in(language))}
    />
  ),
);

/** The form of an association and of a municipality of the register, and with what is wrong. */
export const gallery: readonly GalleryEntry[] = [
  entry('association', () => ({})),
  entry('municipality', () => ({
    place: { ...place, name: 'Musterstadt' },
    typed: { name: 'Musterstadt', seat: '', website: '' },
    nameOfRegister: true,
  })),
  entry('errors', (t) => ({
    typed: { name: '', seat: '', website: 'unser verein' },
    errors: { name: t('error.no-name'), website: t('add.error.not-a-website') },
  })),
];
