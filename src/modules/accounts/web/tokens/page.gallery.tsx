import { scopes } from '../../../../platform/api/scopes.ts';
import type { GalleryEntry } from '../../../../platform/gallery-entry.ts';
import type { Language } from '../../../../platform/i18n/languages.ts';
import { instant } from '../../../../platform/time/instant.ts';
import { tokenTexts } from '../../texts/tokens/token-texts.ts';
import { MadeTokenPage } from './made-token-page.tsx';
import { TokensPage, type TokensPageProps } from './page.tsx';

const common = {
  route: 'accounts.show-tokens',
  audience: 'public' as const,
  title: (language: Language): string => tokenTexts.in(language)('title'),
};
const expiresAt = instant(Date.UTC(2018, 1, 12, 15, 30));
const empty = (language: Language): TokensPageProps => ({
  language,
  tokens: [],
  organisations: [],
  offered: scopes.slice(0, 3),
  docs: `/${language}/schnittstelle`,
});

/** Access for programs: none, several, something wrong with a new one, and a new one. */
export const gallery: readonly GalleryEntry[] = [
  { ...common, name: 'accounts.tokens/none', body: (language) => <TokensPage {...empty(language)} /> },
  {
    ...common,
    name: 'accounts.tokens/several',
    body: (language) => (
      <TokensPage
        {...empty(language)}
        ended
        offered={scopes}
        organisations={[{ id: 'o', name: 'Samtgemeinde Musterstadt an der Beispielau' }]}
        tokens={[
          { id: '1', name: 'Fachverfahren', organisation: null, scopes: ['interests.read'], expiresAt, usedOn: null },
          {
            id: '2',
            name: 'Dokumentenmanagement der Samtgemeinde',
            organisation: 'Samtgemeinde Musterstadt an der Beispielau',
            scopes,
            expiresAt,
            usedOn: '2018-02-01',
          },
        ]}
      />
    ),
  },
  {
    ...common,
    name: 'accounts.tokens/error',
    body: (language) => (
      <TokensPage
        {...empty(language)}
        typed={{ name: 'Fachverfahren', scopes: [], days: '90', organisation: 'me' }}
        error={{ field: 'scope', message: tokenTexts.in(language)('error.scopes') }}
      />
    ),
  },
  {
    ...common,
    title: (language) => tokenTexts.in(language)('made.title'),
    name: 'accounts.tokens/made',
    body: (language) => <MadeTokenPage language={language} token={`zd_${'Ab3x'.repeat(10)}Ab3`} />,
  },
];
