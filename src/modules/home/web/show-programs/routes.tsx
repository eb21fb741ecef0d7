import type { Operation } from '../../../../platform/api/operation.ts';
import type { Route } from '../../../../platform/http/route.ts';
import { accountPaths } from '../../../accounts/index.ts';
import { programTexts } from '../../texts/programs/program-texts.ts';
import { ProgramsPage } from './page.tsx';
import { shownOperations } from './shown-operations.ts';

/** The page about the interface for programs. */
export const programRoutes = (operations: readonly Operation[]): readonly Route[] => [
  {
    name: 'home.show-programs',
    method: 'GET',
    path: '/schnittstelle',
    audience: 'public',
    cache: 'public',
    handle: (x) => {
      const t = programTexts.in(x.language);
      return x.page({
        title: t('programs.title'),
        description: t('programs.lead'),
        wide: true,
        body: (
          <ProgramsPage
            language={x.language}
            operations={shownOperations(operations)}
            tokens={accountPaths.tokens(x.language)}
          />
        ),
      });
    },
  },
];
