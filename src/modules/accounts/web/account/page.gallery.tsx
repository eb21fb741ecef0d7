import type { GalleryEntry } from '../../../../platform/gallery-entry.ts';
import type { Language } from '../../../../platform/i18n/languages.ts';
import { instant } from '../../../../platform/time/instant.ts';
import { securityTexts } from '../../texts/security/security-texts.ts';
import { FactorLine } from '../factor-line.tsx';
import { AccountPage } from './page.tsx';

const title = (language: Language): string => securityTexts.in(language)('account.title');
const [then, later] = [instant(Date.UTC(2018, 0, 15, 8)), instant(Date.UTC(2018, 1, 12, 15, 30))];
const common = { route: 'accounts.show-account', audience: 'public' as const, title };
const session = { device: 'firefox/android', signedInBy: 'passkey' as const, createdAt: then, seenAt: later };

/** The account of somebody new, and of somebody who uses everything. */
export const gallery: readonly GalleryEntry[] = [
  {
    ...common,
    name: 'accounts.account/new',
    body: (language) => (
      <>
        <FactorLine language={language} needed="enrol" />
        <AccountPage
          language={language}
          person={{ name: '', email: 'koordination@musterstadt.example', language }}
          factors={{ passkeys: [], passkeysWork: true, hasTotp: false, codesLeft: null }}
          sessions={[{ ...session, id: '1', signedInBy: 'link', isThis: true }]}
          done={null}
        />
      </>
    ),
  },
  {
    ...common,
    name: 'accounts.account/full',
    body: (language) => (
      <AccountPage
        language={language}
        person={{
          name: 'Alexandra von Hohenstein-Musterfrau',
          email: 'koordination.entwicklungspolitik@samtgemeinde-musterstadt.example',
          language,
        }}
        factors={{
          passkeys: [
            { id: '1', name: 'Diensttelefon', createdAt: then, usedAt: later },
            { id: '2', name: 'Sicherheitsschlüssel im Schrank der Stabsstelle', createdAt: then, usedAt: null },
          ],
          passkeysWork: true,
          hasTotp: true,
          codesLeft: 7,
        }}
        sessions={[
          { ...session, id: '1', isThis: true },
          { ...session, id: '2', device: 'samsung/android', signedInBy: 'link', isThis: false },
          { ...session, id: '3', device: 'other/other', signedInBy: 'code', isThis: false },
        ]}
        done="passkey-added"
      />
    ),
  },
];
