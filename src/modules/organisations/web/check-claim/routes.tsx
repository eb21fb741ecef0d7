import type { Agency } from '../../../../platform/agency/agency.ts';
import type { Exchange } from '../../../../platform/http/exchange.ts';
import type { FieldErrors } from '../../../../platform/http/parse-form.ts';
import type { Route } from '../../../../platform/http/route.ts';
import { decideClaim } from '../../actions/decide-claim.ts';
import { sendCode } from '../../actions/send-code.ts';
import { claimLetterDocument } from '../../documents/claim-letter-document.ts';
import { mayDecideClaim } from '../../domain/claim.ts';
import { plainWords } from '../../domain/plain-words.ts';
import { mayKeepOrganisations } from '../../domain/policy.ts';
import type { OfficialAddress } from '../../store/official-addresses.ts';
import { standingTexts } from '../../texts/standing/standing-texts.ts';
import { nameOf } from '../show-organisation/rows.ts';
import { standingErrors } from '../standing-errors.ts';
import { standingDeeds, standingPaths } from '../standing-paths.ts';
import type { CodeFormProps } from './code-form.tsx';
import { loadClaim } from './load-claim.ts';
import { CheckClaimPage, type CheckClaimPageProps } from './page.tsx';

const path = '/organisation-vertreten/:claim/pruefen';

/** Answering a claim, for who is there already and for the agency, which also sends codes. */
export const checkClaimRoutes = (agency: Agency): readonly Route[] => [
  {
    name: 'organisations.check-claim',
    method: 'GET',
    path,
    audience: 'public',
    handle: (x) => claimPage(x, { errors: {} }),
  },
  {
    name: 'organisations.decide-claim',
    method: 'POST',
    path,
    audience: 'public',
    fresh: true,
    handle: async (x) => {
      const { claim: handle = '' } = x.params;
      const form = await x.form();
      const typed = { decision: form.text('decision'), reason: form.text('reason') };
      const { decision, reason } = typed;
      if (decision !== 'confirm' && decision !== 'refuse') {
        return claimPage(x, { typed, errors: standingErrors(x.language, 'no-decision') });
      }
      const result = await x.act(decideClaim, { handle, decision, reason });
      if (result.ok) return x.redirect(standingPaths.checkClaim(x.language, handle, 'decided'));
      if (result.reason === 'unknown' || result.reason === 'not-allowed') return claimPage(x, { errors: {} });
      return claimPage(x, { typed, errors: standingErrors(x.language, result.reason) });
    },
  },
  {
    name: 'organisations.send-claim-code',
    method: 'POST',
    path: '/verwaltung/antraege/:claim/code',
    audience: 'staff',
    handle: async (x) => {
      const { claim: handle = '' } = x.params;
      const form = await x.form();
      const typedAddress = { email: form.text('email'), post: form.text('post'), source: form.text('source') };
      const way = form.text('way') === 'letter' ? 'letter' : 'mail';
      const result = await x.act(sendCode, { handle, way, ...typedAddress });
      if (!result.ok) {
        if (result.reason === 'not-allowed') return x.forbidden();
        if (result.reason === 'unknown') return x.notFound();
        return claimPage(x, { typedAddress, errors: standingErrors(x.language, result.reason) });
      }
      const { letter, claim, post } = result.value;
      if (letter === null) return x.redirect(standingPaths.checkClaim(x.language, handle, 'mailed'));
      const now = await x.read(async (_db, at) => Promise.resolve(at));
      const { name: organisation } = claim;
      const functionTitle = plainWords(claim.functionTitle);
      const document = claimLetterDocument({ agency, organisation, post, functionTitle, now, ...letter });
      return x.send(await x.pdf(document), 'application/pdf', { filename: 'Brief-mit-Code.pdf' });
    },
  },
];

type Shown = {
  typed?: CheckClaimPageProps['typed'];
  typedAddress?: CodeFormProps['typed'];
  errors: FieldErrors;
};

async function claimPage(x: Exchange, { typed, typedAddress, errors }: Shown): Promise<Response> {
  const { actor, language } = x;
  if (actor.personId === null) return x.forbidden();
  const found = await loadClaim(x);
  if (found === null) return x.notFound();
  const { claim, people, official, codePossible } = found;
  if (!mayDecideClaim(actor, claim)) return x.forbidden();
  const [person] = people;
  const done = standingDeeds.find((deed) => deed === x.url.searchParams.get('erledigt'));
  return x.page({
    title: standingTexts.in(language)('check.title', { organisation: claim.name }),
    ...(Object.keys(errors).length > 0 ? { status: 422 as const } : {}),
    body: (
      <CheckClaimPage
        language={language}
        claim={{
          handle: claim.handle,
          organisation: claim.name,
          role: claim.role,
          person: nameOf(people, claim.personId),
          email: person?.email ?? '',
          functionTitle: claim.functionTitle,
          createdAt: claim.createdAt,
          isOpen: claim.state === 'open',
        }}
        typed={typed ?? { decision: '', reason: '' }}
        needsReason={mayKeepOrganisations(actor)}
        code={codePossible ? { typed: typedAddress ?? addressFields(official), made: claim.codesMade } : null}
        errors={errors}
        done={done}
      />
    ),
  });
}

const addressFields = (official: OfficialAddress | undefined): CodeFormProps['typed'] => ({
  email: official?.email ?? '',
  post: official?.post ?? '',
  source: official?.source ?? '',
});
