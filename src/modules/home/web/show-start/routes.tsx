import type { Route } from '../../../../platform/http/route.ts';
import type { Module, Waiting } from '../../../../platform/module.ts';
import { startContent } from '../../domain/next-step.ts';
import { homeTexts } from '../../texts/home-texts.ts';
import { StartPage, VisitorStartPage } from './page.tsx';

/** The start page: for visitors what runs, for everyone else what waits for them. */
export const startRoutes = ({ modules }: { modules: readonly Module[] }): readonly Route[] => [
  {
    name: 'home.show-start',
    method: 'GET',
    path: '/',
    audience: 'public',
    cache: 'public',
    handle: async (x) => {
      const { actor, language } = x;
      const { waiting, now } = await x.read(async (db, time) => {
        const found: Waiting[] = [];
        for (const module of modules) {
          found.push(...((await module.waiting?.({ db, actor, now: time, language })) ?? []));
        }
        return { waiting: found, now: time };
      });
      const content = startContent(waiting);
      const t = homeTexts.in(language);
      const props = { language, ...content, now, organisation: actor.memberships[0]?.organisationName ?? null };
      return actor.personId === null
        ? x.page({
            title: t('start.visitor.title'),
            body: <VisitorStartPage {...props} />,
            description: t('start.visitor.lead'),
          })
        : x.page({ title: t('start.greeting', { tasks: content.tasks }), body: <StartPage {...props} /> });
    },
  },
];
