import type { Exchange } from '../../../../platform/http/exchange.ts';
import type { Route } from '../../../../platform/http/route.ts';
import type { Matter, Matters } from '../../../../platform/module.ts';
import { toBerlin } from '../../../../platform/time/berlin.ts';
import type { Instant } from '../../../../platform/time/instant.ts';
import { giveMandate } from '../../actions/give-mandate.ts';
import { mandateTexts } from '../../texts/mandate-texts.ts';
import { mandatePaths } from '../paths.ts';
import { unlisted } from '../unlisted.ts';
import { giveErrors } from './give-faults.ts';
import { GivePage } from './page.tsx';
import type { TermErrors, TypedTerms } from './terms-fields.tsx';

/** The matter an address names, as the reader may see it. */
export async function loadMatter(
  x: Exchange,
  matters: readonly Matters[],
): Promise<{ kind: Matters; matter: Matter; now: Instant } | null> {
  const [word, handle] = [x.params['word'], x.params['handle'] ?? ''];
  const kind = matters.find((known) => known.word === word);
  if (kind === undefined) return null;
  const { actor, language } = x;
  const { matter, now } = await x.read(
    async (db, now) => ({ matter: await kind.find({ db, actor, now, language }, { handle }), now }),
    handle,
  );
  return matter === null ? null : { kind, matter, now };
}

/** The three fields as they were typed. */
export const typedTerms = (form: { text: (name: string) => string }): TypedTerms => ({
  email: form.text('email'),
  until: form.text('until'),
  level: form.text('level'),
});

/** Appointing a helper, from the matter's page. */
export const giveRoutes = (matters: readonly Matters[]): Route[] => [
  {
    name: 'mandates.show-give',
    method: 'GET',
    path: '/vollmacht/neu/:word/:handle',
    audience: 'public',
    handle: (x) => givePage(x, matters, { typed: { email: '', until: '', level: 'work' }, errors: {} }),
  },
  {
    name: 'mandates.give-mandate',
    method: 'POST',
    path: '/vollmacht/neu/:word/:handle',
    audience: 'public',
    fresh: true,
    handle: async (x) => {
      const loaded = await loadMatter(x, matters);
      if (loaded === null) return x.actor.personId === null ? x.forbidden() : x.notFound();
      if (loaded.matter.giver === null) return x.forbidden();
      const typed = typedTerms(await x.form());
      const { language, secrets } = x;
      const handle = x.params['handle'] ?? '';
      const given = { ...typed, lastDay: typed.until, handle, language, secrets, matters: loaded.kind, paper: null };
      const result = await x.act(giveMandate, given);
      if (result.ok) {
        return x.redirect(
          mandatePaths.show(language, result.value.handle, typed.email.trim() === '' ? 'given' : 'sent'),
        );
      }
      if (result.reason === 'not-found') return x.notFound();
      if (result.reason === 'not-allowed') return x.forbidden();
      return givePage(x, matters, { typed, errors: giveErrors(result.reason, language) });
    },
  },
];

type Filled = { typed: TypedTerms; errors: TermErrors };

async function givePage(x: Exchange, matters: readonly Matters[], { typed, errors }: Filled): Promise<Response> {
  const loaded = await loadMatter(x, matters);
  if (loaded === null) return x.actor.personId === null ? x.forbidden() : x.notFound();
  const { matter, now } = loaded;
  if (matter.giver === null || x.actor.personId === null) return x.forbidden();
  return x.page({
    title: mandateTexts.in(x.language)('give.title'),
    ...(Object.keys(errors).length === 0 ? {} : { status: 422 as const }),
    headers: unlisted,
    body: (
      <GivePage
        language={x.language}
        action={x.url.pathname}
        matter={matter}
        giver={matter.giver.name}
        typed={typed}
        errors={errors}
        today={toBerlin(now).date}
      />
    ),
  });
}
