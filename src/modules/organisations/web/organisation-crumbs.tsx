import type { JSX } from 'preact';
import type { Language } from '../../../platform/i18n/languages.ts';
import { Breadcrumb } from '../../../ui/breadcrumb.tsx';
import { Isolate } from '../../../ui/isolate.tsx';
import { memberTexts } from '../texts/members/members-texts.ts';
import { memberPaths } from './member-paths.ts';

/** The organisation a page belongs to, as its frame names it. */
export type Place = {
  id: string;
  name: string;
  /** The reader sees all organisations, so that the way up leads to their list. */
  listed: boolean;
};

type CrumbsProps = { language: Language; place: Place; own?: boolean };

/** The way up: the list for who sees it, and the organisation unless the page is its own. */
export function OrganisationCrumbs({ language, place, own = false }: CrumbsProps): JSX.Element | null {
  const list = { href: memberPaths.list(language), label: memberTexts.in(language)('nav.all') };
  const self = { href: memberPaths.show(language, place.id), label: <Isolate>{place.name}</Isolate> };
  const trail = [...(place.listed ? [list] : []), ...(own ? [] : [self])];
  return trail.length === 0 ? null : <Breadcrumb language={language} trail={trail} />;
}
