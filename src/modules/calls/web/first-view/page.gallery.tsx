import type { GalleryEntry } from '../../../../platform/gallery-entry.ts';
import type { Language } from '../../../../platform/i18n/languages.ts';
import { reviewTexts } from '../../texts/review/review-texts.ts';
import { sampleKey, samplePeople, samplePlaces, sampleRound } from '../review-samples.ts';
import { FirstViewPage, type FirstViewPageProps } from './page.tsx';

const empty = (language: Language): FirstViewPageProps => ({
  language,
  round: sampleRound,
  version: 0,
  bidders: samplePlaces.map((name, index) => ({ id: sampleKey(index), name, facts: 'Landkreis · Hessen' })),
  voters: samplePeople.slice(0, 5),
  values: { heldOn: '2018-03-01', tookPart: [], lines: {} },
  errors: {},
});

/** The page in its states. */
export const gallery: readonly GalleryEntry[] = [
  {
    name: 'calls.first-view/empty',
    route: 'calls.show-first-view',
    audience: 'staff',
    title: (language) => reviewTexts.in(language)('first.title'),
    body: (language) => <FirstViewPage {...empty(language)} />,
  },
  {
    name: 'calls.first-view/errors',
    route: 'calls.show-first-view',
    audience: 'staff',
    title: (language) => reviewTexts.in(language)('first.title'),
    body: (language) => {
      const t = reviewTexts.in(language);
      const { bidders, ...props } = empty(language);
      const lines = Object.fromEntries(
        bidders.slice(1).map(({ id }) => [id, { leaning: 'for', sentence: 'Starke Anleitung, kleines Amt.' }]),
      );
      return (
        <FirstViewPage
          {...props}
          bidders={bidders}
          version={1}
          values={{ heldOn: '', tookPart: [], lines }}
          errors={{
            [`leaning-${sampleKey(0)}`]: t('first.error.leaning-missing', { name: samplePlaces[0] }),
            heldOn: t('first.error.date-missing'),
            tookPart: t('first.error.nobody-took-part'),
          }}
        />
      );
    },
  },
];
