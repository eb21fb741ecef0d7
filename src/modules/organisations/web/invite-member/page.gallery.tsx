import type { GalleryEntry } from '../../../../platform/gallery-entry.ts';
import { rolesOf } from '../../domain/roles.ts';
import { memberTexts } from '../../texts/members/members-texts.ts';
import { galleryOf, sampleId } from '../gallery-of.ts';
import { InviteMemberPage, type InviteMemberPageProps } from './page.tsx';

const holder = sampleId(21);
const choices = {
  roles: rolesOf.municipality.slice(1),
  units: [
    { id: sampleId(11), name: 'Soziales', depth: 0 },
    { id: sampleId(12), name: 'Stabsstelle für kommunale Entwicklungspolitik', depth: 1 },
  ],
  holders: [{ membershipId: holder, name: 'Koordination Musterstadt', role: 'coordinator' as const }],
};
const nothing = { email: '', name: '', language: 'de', role: '', functionTitle: '', unit: '', deputyFor: '' };

type Shown = Partial<InviteMemberPageProps>;

const entry = galleryOf(
  {
    route: 'organisations.show-invite-member',
    audience: 'public',
    title: (language) => memberTexts.in(language)('invite.title'),
  },
  (language, shown: (t: ReturnType<typeof memberTexts.in>) => Shown) => (
    <InviteMemberPage
      language={language}
      place={{ id: sampleId(1), name: 'Musterstadt', listed: false }}
      choices={choices}
      typed={nothing}
      errors={{}}
      {...shown(memberTexts.in(language))}
    />
  ),
);

/** The form: for a deputy, for the first person, in the agency, and with what is wrong. */
export const gallery: readonly GalleryEntry[] = [
  entry('deputy', () => ({ typed: { ...nothing, role: 'coordinator', deputyFor: holder } })),
  entry('first', () => ({ choices: { roles: rolesOf['migrant-organisation'], units: [], holders: [] } })),
  entry('agency', () => ({ choices: { roles: rolesOf.agency, units: [], holders: [] } })),
  entry('errors', (t) => ({
    typed: { ...nothing, email: 'vorname.nachname', role: 'mentor', deputyFor: holder },
    errors: { email: t('error.not-an-address'), deputy: t('error.deputy-other-role') },
  })),
  entry('too-many', (t) => ({ errors: { form: t('error.too-many') } })),
];
