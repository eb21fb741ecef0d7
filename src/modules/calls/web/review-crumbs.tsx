import type { JSX } from 'preact';
import type { Language } from '../../../platform/i18n/languages.ts';
import { Breadcrumb } from '../../../ui/breadcrumb.tsx';
import { localText, type LocalText } from '../domain/call-content.ts';
import { reviewTexts } from '../texts/review/review-texts.ts';
import { callPaths } from './call-paths.ts';
import { reviewPaths } from './review-paths.ts';

/** Of a call, what every page of its round names. */
export type RoundOf = { id: string; title: LocalText };

type CrumbsProps = { language: Language; round: RoundOf; under?: { href: string; label: string } };

/** Where a page of the agency stands. */
export function OfficeCrumbs({ language, round, under }: CrumbsProps): JSX.Element {
  const t = reviewTexts.in(language);
  return (
    <Breadcrumb
      language={language}
      trail={[
        { href: callPaths.manage(language), label: t('crumbs.calls') },
        { href: reviewPaths.interests(language, round.id), label: localText(round.title, language).words },
        ...(under === undefined ? [] : [under]),
      ]}
    />
  );
}

/** Where a page of the panel stands. */
export function PanelCrumbs({ language, round, under }: CrumbsProps): JSX.Element {
  return (
    <Breadcrumb
      language={language}
      trail={[
        { href: reviewPaths.reviews(language, round.id), label: localText(round.title, language).words },
        ...(under === undefined ? [] : [under]),
      ]}
    />
  );
}
