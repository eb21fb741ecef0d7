import type { Exchange } from '../../../../platform/http/exchange.ts';
import type { Route } from '../../../../platform/http/route.ts';
import type { Matters } from '../../../../platform/module.ts';
import { toBerlin } from '../../../../platform/time/berlin.ts';
import { giveMandate } from '../../actions/give-mandate.ts';
import { mandateTexts } from '../../texts/mandate-texts.ts';
import { giveErrors } from '../give-mandate/give-faults.ts';
import { loadMatter, typedTerms } from '../give-mandate/routes.tsx';
import type { TermErrors } from '../give-mandate/terms-fields.tsx';
import { mandatePaths } from '../paths.ts';
import { RecordPage, type TypedPaper } from './page.tsx';

/** What came on paper, entered by staff. */
export const recordRoutes = (matters: readonly Matters[]): Route[] => [
  {
    name: 'mandates.show-record',
    method: 'GET',
    path: '/verwaltung/vollmacht/:word/:handle',
    audience: 'staff',
    handle: (x) => recordPage(x, matters, { typed: null, errors: {} }),
  },
  {
    name: 'mandates.record-mandate',
    method: 'POST',
    path: '/verwaltung/vollmacht/:word/:handle',
    audience: 'staff',
    fresh: true,
    handle: async (x) => {
      const loaded = await loadMatter(x, matters);
      if (loaded === null) return x.actor.personId === null ? x.forbidden() : x.notFound();
      if (!loaded.matter.mayRecord) return x.forbidden();
      const form = await x.form();
      const [giver, channel, received] = [form.text('giver'), form.text('channel'), form.text('received')];
      const typed = { ...typedTerms(form), giver, channel, received };
      const { language, secrets } = x;
      const result = await x.act(giveMandate, {
        ...typed,
        lastDay: typed.until,
        handle: x.params['handle'] ?? '',
        language,
        secrets,
        matters: loaded.kind,
        paper: { giverName: giver, channel, receivedOn: received },
      });
      if (result.ok) return x.redirect(mandatePaths.show(language, result.value.handle, 'given'));
      if (result.reason === 'not-found') return x.notFound();
      if (result.reason === 'not-allowed') return x.forbidden();
      return recordPage(x, matters, { typed, errors: giveErrors(result.reason, language) });
    },
  },
];

type Filled = { typed: TypedPaper | null; errors: TermErrors };

async function recordPage(x: Exchange, matters: readonly Matters[], { typed, errors }: Filled): Promise<Response> {
  const loaded = await loadMatter(x, matters);
  if (loaded === null) return x.actor.personId === null ? x.forbidden() : x.notFound();
  const { matter, now } = loaded;
  if (!matter.mayRecord) return x.forbidden();
  const empty = { email: '', until: '', level: 'work', giver: matter.holder.name, channel: '', received: '' };
  return x.page({
    title: mandateTexts.in(x.language)('record.title'),
    ...(Object.keys(errors).length === 0 ? {} : { status: 422 as const }),
    body: (
      <RecordPage
        language={x.language}
        action={x.url.pathname}
        matter={matter}
        typed={typed ?? empty}
        errors={errors}
        today={toBerlin(now).date}
      />
    ),
  });
}
