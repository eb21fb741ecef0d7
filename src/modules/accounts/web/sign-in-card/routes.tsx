import type { Exchange } from '../../../../platform/http/exchange.ts';
import type { Route } from '../../../../platform/http/route.ts';
import { countCardTry, signInWithCard } from '../../actions/sign-in-with-card.ts';
import { foldCardCode, readableCardCode } from '../../domain/card.ts';
import { wayTexts } from '../../texts/ways/way-texts.ts';
import { browserOf } from '../browser-of.ts';
import { signedIn } from '../signed-in.ts';
import { EnterCardPage, OpenCardPage } from './page.tsx';

/** Signing in with a card on paper. */
export const signInCardRoutes: readonly Route[] = [
  {
    name: 'accounts.show-enter-card',
    method: 'GET',
    path: '/anmelden/karte',
    audience: 'public',
    handle: (x) => cardPage(x, ''),
  },
  {
    name: 'accounts.sign-in-with-card',
    method: 'POST',
    path: '/anmelden/karte',
    audience: 'public',
    handle: async (x) => {
      const code = (await x.form()).text('code');
      const browser = browserOf(x);
      const isWithin = await countCardTry(x.acting(), x.clientAddress);
      const result = await x.act(signInWithCard, { code, browser, isWithin });
      if (!result.ok) return cardPage(x, code, result.reason);
      return signedIn(x, result.value, browser.cookie);
    },
  },
  {
    name: 'accounts.show-open-card',
    method: 'GET',
    path: '/anmelden/karte/:code',
    audience: 'public',
    handle: (x) => {
      const code = foldCardCode(x.params['code'] ?? '');
      if (code === null) return cardPage(x, '');
      return x.page({
        title: wayTexts.in(x.language)('card.open.title'),
        body: <OpenCardPage language={x.language} code={readableCardCode(code)} />,
      });
    },
  },
];

function cardPage(x: Exchange, code: string, error?: 'shape' | 'unknown' | 'too-many'): Response {
  const t = wayTexts.in(x.language);
  return x.page({
    title: t('card.title'),
    ...(error === undefined ? {} : { status: 422 as const }),
    body: (
      <EnterCardPage
        language={x.language}
        code={code}
        error={error === undefined ? undefined : t(`card.error.${error}`)}
      />
    ),
  });
}
