import type { GalleryEntry } from '../../../../platform/gallery-entry.ts';
import type { Language } from '../../../../platform/i18n/languages.ts';
import { wayTexts } from '../../texts/ways/way-texts.ts';
import { EnterCardPage, OpenCardPage } from './page.tsx';

const common = { audience: 'public' as const };
const title = (language: Language): string => wayTexts.in(language)('card.title');

/** Signing in with a card. */
export const gallery: readonly GalleryEntry[] = [
  {
    ...common,
    title,
    name: 'accounts.card/empty',
    route: 'accounts.show-enter-card',
    body: (language) => <EnterCardPage language={language} code="" />,
  },
  {
    ...common,
    title,
    name: 'accounts.card/unknown',
    route: 'accounts.show-enter-card',
    body: (language) => (
      <EnterCardPage
        language={language}
        code="ACDE FGHJ KMNP QRT2"
        error={wayTexts.in(language)('card.error.unknown')}
      />
    ),
  },
  {
    ...common,
    name: 'accounts.card/opened',
    route: 'accounts.show-open-card',
    title: (language) => wayTexts.in(language)('card.open.title'),
    body: (language) => <OpenCardPage language={language} code="ACDE FGHJ KMNP QRT2" />,
  },
];
