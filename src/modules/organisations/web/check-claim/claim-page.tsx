import type { Exchange } from '../../../../platform/http/exchange.ts';
import type { FieldErrors } from '../../../../platform/http/parse-form.ts';
import { findAddressees } from '../../../accounts/index.ts';
import { findKeepers } from '../../actions/claim-parties.ts';
import { mayDecideClaim, maySendCodes } from '../../domain/claim.ts';
import { findClaim, type StoredClaim } from '../../store/claims.ts';
import { findOfficialAddress, type OfficialAddress } from '../../store/official-addresses.ts';
import { standingTexts } from '../../texts/standing/standing-texts.ts';
import { nameOf } from '../show-organisation/rows.ts';
import { standingDeeds } from '../standing-paths.ts';
import type { CodeFormProps } from './code-form.tsx';
import { CheckClaimPage, type CheckClaimPageProps } from './page.tsx';

type Shown = {
  typed?: CheckClaimPageProps['typed'];
  typedAddress?: CodeFormProps['typed'];
  errors: FieldErrors;
};

/** The page of a claim for who decides about it, with what was typed. */
export async function claimPage(x: Exchange, { typed, typedAddress, errors }: Shown): Promise<Response> {
  const { actor, language } = x;
  if (actor.personId === null) return x.forbidden();
  const found = await load(x);
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
        code={codePossible ? { typed: typedAddress ?? addressFields(official), made: claim.codesMade } : null}
        errors={errors}
        done={done}
      />
    ),
  });
}

async function load(x: Exchange) {
  const found = await x.read(async (db) => {
    const claim = await findClaim(db, x.params['claim'] ?? '');
    if (claim === undefined) return null;
    return { claim, people: await findAddressees(db, [claim.personId]), ...(await codeFacts(x, claim)) };
  });
  return found;
}

/** Whether the agency may send a code: nobody is there yet who would know the person. */
async function codeFacts(x: Exchange, { organisationId }: StoredClaim) {
  if (organisationId === null || !isStaffPage(x)) return { official: undefined, codePossible: false };
  return x.read(async (db) => ({
    official: await findOfficialAddress(db, organisationId),
    codePossible: (await findKeepers(db, organisationId)).length === 0,
  }));
}

/** Staff texts are in German and English. */
const isStaffPage = ({ actor, language }: Exchange): boolean =>
  maySendCodes(actor) && (language === 'de' || language === 'en');

const addressFields = (official: OfficialAddress | undefined): CodeFormProps['typed'] => ({
  email: official?.email ?? '',
  post: official?.post ?? '',
  source: official?.source ?? '',
});
