import type { GalleryEntry } from '../../../../platform/gallery-entry.ts';
import { instant } from '../../../../platform/time/instant.ts';
import { PersonPage, type PersonPageProps } from './page.tsx';

const at = instant(Date.parse('2018-02-01T10:00:00Z'));
const id = '01890000-0000-7000-8000-000000000001';
const href = `/de/organisationen/${id}`;

const person: PersonPageProps['person'] = {
  id,
  name: 'Alexandra von Hohenstein-Musterfrau',
  email: 'alexandra.von.hohenstein-musterfrau@verwaltungsgemeinschaft-musterkirchen.example',
  language: 'de',
  createdAt: at,
  sessions: 2,
  seenAt: at,
  hasFactor: true,
};

const entry = (state: string, props: Partial<PersonPageProps>): GalleryEntry => ({
  name: `administration.show-person/${state}`,
  route: 'administration.show-person',
  audience: 'staff',
  title: person.name,
  body: (language) => (
    <PersonPage
      language={language}
      person={person}
      roles={[
        {
          membershipId: id,
          organisationId: id,
          organisationName: 'Servicestelle',
          organisationHref: href,
          role: 'Programmleitung',
          since: at,
        },
        {
          membershipId: id,
          organisationId: id,
          organisationName: 'Verwaltungsgemeinschaft Musterkirchen-Oberprobe-Unterprobe im Beispielgau',
          organisationHref: href,
          role: 'Koordination',
          since: at,
        },
      ]}
      choices={[{ value: `${id}:adviser`, label: 'Beratung, Servicestelle' }]}
      resetHref={href}
      organisationsHref={href}
      {...props}
    />
  ),
});

/** For an administrator, after an act, with an error, without mail address, for who only looks. */
export const gallery: readonly GalleryEntry[] = [
  entry('full', {}),
  entry('given', { done: 'given' }),
  entry('error', { errors: { role: 'Bitte wählen Sie eine Rolle.' } }),
  entry('no-email', {
    person: { ...person, name: '', email: '', seenAt: null, hasFactor: false },
    roles: [],
    done: 'ended',
  }),
  entry('read-only', { choices: null, resetHref: null }),
];
