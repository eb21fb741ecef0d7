import type { GalleryEntry } from '../../../../platform/gallery-entry.ts';
import { instant } from '../../../../platform/time/instant.ts';
import { wayTexts } from '../../texts/ways/way-texts.ts';
import { CardPage } from './card-page.tsx';
import { CardsPage } from './list-page.tsx';
import { MadePage } from './made-page.tsx';

const common = { audience: 'staff' as const };
const until = instant(Date.UTC(2019, 1, 12, 23));
const days = { first: '2018-02-13', last: '2020-02-12' };
const holder = {
  personId: '1',
  name: 'Alexandra von Hohenstein-Musterfrau',
  expiresAt: until,
  isOver: false,
  contactName: 'Beratung Musterstadt',
};
const typed = { organisation: '', name: '', language: '', until: '2019-02-12', isContact: true };
const organisations = [
  { id: '1', name: 'Stadt Musterstadt' },
  { id: '2', name: 'Servicestelle' },
];

/** Handing out cards. */
export const gallery: readonly GalleryEntry[] = [
  {
    ...common,
    name: 'accounts.cards/empty',
    route: 'accounts.list-cards',
    title: (language) => wayTexts.in(language)('cards.title'),
    body: (language) => (
      <CardsPage
        language={language}
        holders={[]}
        organisations={organisations.slice(0, 1)}
        typed={typed}
        errors={{}}
        days={days}
      />
    ),
  },
  {
    ...common,
    name: 'accounts.cards/full',
    route: 'accounts.list-cards',
    title: (language) => wayTexts.in(language)('cards.title'),
    body: (language) => (
      <CardsPage
        language={language}
        holders={[
          holder,
          { ...holder, personId: '2', expiresAt: null, contactName: null },
          { ...holder, personId: '3', isOver: true },
        ]}
        organisations={organisations}
        typed={typed}
        errors={{ name: wayTexts.in(language)('cards.error.name'), until: wayTexts.in(language)('cards.error.until') }}
        days={days}
      />
    ),
  },
  {
    ...common,
    name: 'accounts.card/shown',
    route: 'accounts.show-card',
    title: () => holder.name,
    body: (language) => (
      <CardPage
        language={language}
        holder={{ ...holder, language: 'ar', untoldSince: until }}
        isContact
        until="2019-02-12"
        days={days}
        errors={{}}
        done="contact"
      />
    ),
  },
  {
    ...common,
    name: 'accounts.card/made',
    route: 'accounts.make-card',
    title: (language) => wayTexts.in(language)('cards.made'),
    body: (language) => (
      <MadePage language={language} personId="1" name={holder.name} code="ACDEFGHJKMNPQRT2" expiresAt={until} />
    ),
  },
];
