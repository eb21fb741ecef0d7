import type { GalleryEntry } from '../../../../platform/gallery-entry.ts';
import { accountPaths } from '../../../accounts/index.ts';
import { programTexts } from '../../texts/programs/program-texts.ts';
import { ProgramsPage, type ShownOperation } from './page.tsx';

const operations: readonly ShownOperation[] = [
  {
    name: 'calls.list-calls',
    method: 'GET',
    path: '/api/v1/calls',
    tag: 'Calls',
    summary: 'Published calls, the next deadline first',
    scopes: [],
    problems: {},
  },
  {
    name: 'calls.submit-interest',
    method: 'POST',
    path: '/api/v1/interests/{handle}/submission',
    tag: 'Own interests',
    summary: 'Submit; the receipt says when it arrived',
    scopes: ['interests.submit'],
    problems: { incomplete: 422, 'place-has-interest': 409 },
  },
];

/** The page about the interface for programs. */
export const gallery: readonly GalleryEntry[] = [
  {
    name: 'home.programs',
    route: 'home.show-programs',
    audience: 'public',
    title: (language) => programTexts.in(language)('programs.title'),
    body: (language) => (
      <ProgramsPage language={language} operations={operations} tokens={accountPaths.tokens(language)} />
    ),
  },
];
