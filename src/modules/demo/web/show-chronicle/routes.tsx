import type { Route } from '../../../../platform/http/route.ts';
import { chronicle } from '../../domain/chronicle.ts';
import { demoTexts } from '../../texts/demo-texts.ts';
import { ChroniclePage } from './page.tsx';

/** The chronicle. */
export const chronicleRoutes: readonly Route[] = [
  {
    name: 'demo.show-chronicle',
    method: 'GET',
    path: '/chronik',
    audience: 'public',
    cache: 'public',
    handle: (x) =>
      x.page({
        title: demoTexts.in(x.language)('chronicle.title'),
        body: <ChroniclePage language={x.language} chapters={chronicle} />,
      }),
  },
];
