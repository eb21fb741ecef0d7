import type { GalleryEntry } from '../../../../platform/gallery-entry.ts';
import { rolesOf } from '../../domain/roles.ts';
import { memberTexts } from '../../texts/members/members-texts.ts';
import { InviteMemberPage, type InviteMemberPageProps } from './page.tsx';

const holder = '01980000-0000-7000-8000-000000000021';
const choices = {
  roles: rolesOf.municipality.slice(1),
  units: [
    { id: '01980000-0000-7000-8000-000000000011', name: 'Soziales', depth: 0 },
    { id: '01980000-0000-7000-8000-000000000012', name: 'Stabsstelle für kommunale Entwicklungspolitik', depth: 1 },
  ],
  holders: [{ membershipId: holder, name: 'Koordination Musterstadt', role: 'coordinator' as const }],
};
const nothing = { email: '', name: '', language: 'de', role: '', functionTitle: '', unit: '', deputyFor: '' };

type Shown = Partial<InviteMemberPageProps>;

const entry = (name: string, shown: (t: ReturnType<typeof memberTexts.in>) => Shown): GalleryEntry => ({
  name: `organisations.show-invite-member/${name}`,
  route: 'organisations.show-invite-member',
  audience: 'public',
  title: (language) => memberTexts.in(language)('invite.title'),
  body: (language) => (
    <InviteMemberPage
      language={language}
      place={{ id: '01980000-0000-7000-8000-000000000001', name: 'Musterstadt', listed: false }}
      choices={choices}
      typed={nothing}
      errors={{}}
      {...shown(memberTexts.in(language))}
    />
  ),
});

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
