import type { GalleryEntry } from '../../../../platform/gallery-entry.ts';
import { fromBerlin } from '../../../../platform/time/berlin.ts';
import { rolesOf } from '../../domain/roles.ts';
import { memberTexts } from '../../texts/members/members-texts.ts';
import { galleryOf, sampleId } from '../gallery-of.ts';
import { ShowMemberPage, type ShowMemberPageProps, type ShownMember } from './page.tsx';

const member: ShownMember = {
  membershipId: sampleId(31),
  name: 'Mentoring Musterstadt',
  email: 'mentoring@musterstadt.example',
  role: 'mentor',
  since: fromBerlin('2018-01-15'),
  isReader: false,
};
const unit = { id: sampleId(11), name: 'Soziales', depth: 0 };
const choices = {
  roles: rolesOf.municipality.slice(1),
  units: [unit],
  holders: [
    {
      membershipId: sampleId(32),
      name: 'Koordination Musterstadt',
      role: 'coordinator' as const,
    },
  ],
};

type Shown = Partial<ShowMemberPageProps>;

const entry = galleryOf(
  { route: 'organisations.show-member', audience: 'public', title: member.name },
  (language, shown: (t: ReturnType<typeof memberTexts.in>) => Shown) => (
    <ShowMemberPage
      language={language}
      place={{ id: sampleId(1), name: 'Musterstadt', listed: false }}
      seesOrganisation
      member={member}
      choices={choices}
      typed={{ role: 'mentor', functionTitle: 'Ausbildung', unit: unit.id, deputyFor: '' }}
      errors={{}}
      resetHref={null}
      handoverHref="/de/organisationen/1/personen/1/uebergeben"
      {...shown(memberTexts.in(language))}
    />
  ),
);

/** A role as its keeper sees it, as its holder sees it, and with what is wrong. */
export const gallery: readonly GalleryEntry[] = [
  entry('change', () => ({})),
  entry('own', () => ({
    member: { ...member, isReader: true },
    choices: null,
    seesOrganisation: false,
    handoverHref: null,
  })),
  entry('errors', (t) => ({ errors: { deputy: t('error.deputy-other-role'), role: t('error.role-above-own') } })),
  entry('last-administrator', (t) => ({
    member: { ...member, role: 'administrator', name: 'أمينة'.repeat(8) },
    choices: { roles: rolesOf.agency, units: [], holders: [] },
    typed: { role: 'administrator', functionTitle: '', unit: '', deputyFor: '' },
    errors: { form: t('error.last-administrator') },
    resetHref: '/de/verwaltung/konten/1',
  })),
];
