import type { Route } from '../../../../platform/http/route.ts';
import { localText } from '../../domain/call-content.ts';
import { findPublicCall } from '../../store/calls.ts';
import { callTexts } from '../../texts/call/call-texts.ts';
import { callPaths } from '../call-paths.ts';
import { ShowFormPage } from './page.tsx';

/** The form of a call on paper. */
export const showFormRoutes: readonly Route[] = [
  {
    name: 'calls.show-form',
    method: 'GET',
    path: '/aufrufe/:slug/formular',
    audience: 'public',
    cache: 'public',
    handle: async (x) => {
      const call = await x.read((db) => findPublicCall(db, x.params['slug'] ?? ''));
      if (call === null) return x.notFound();
      const address = `${x.acting().origin ?? ''}${callPaths.interest(x.language, call.slug)}`;
      return x.page({
        title: callTexts.in(x.language)('paper.title', { title: localText(call.content.title, x.language).words }),
        body: <ShowFormPage language={x.language} call={call} address={address} />,
        bare: true,
      });
    },
  },
];
