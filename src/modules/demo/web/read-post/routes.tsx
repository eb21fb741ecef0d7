import { systemContext } from '../../../../platform/db/database.ts';
import { inTransaction } from '../../../../platform/db/transaction.ts';
import type { Route } from '../../../../platform/http/route.ts';
import { findLetters } from '../../actions/read-letters.ts';
import { demoTexts } from '../../texts/demo-texts.ts';
import { ReadPostPage } from './page.tsx';

/** The mailbox of the demo: everybody's letters, since everybody in it is made up. */
export const readPostRoutes: readonly Route[] = [
  {
    name: 'demo.show-post',
    method: 'GET',
    path: '/demo/post',
    audience: 'public',
    handle: async (x) => {
      const recipient = x.url.searchParams.get('an');
      const { db, origin = '' } = x.acting();
      const letters = await inTransaction(db, systemContext, (transaction) =>
        findLetters(transaction, { recipient, most: 60 }),
      );
      const t = demoTexts.in(x.language);
      return x.page({
        title: t('post.title'),
        body: <ReadPostPage language={x.language} letters={letters} origin={origin} />,
      });
    },
  },
];
