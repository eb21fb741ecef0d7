import type { Exchange } from '../../../../platform/http/exchange.ts';
import type { FieldErrors } from '../../../../platform/http/parse-form.ts';
import type { Route } from '../../../../platform/http/route.ts';
import type { Holdings } from '../../../../platform/module.ts';
import { findAddressees } from '../../../accounts/index.ts';
import { acceptHandover } from '../../actions/accept-handover.ts';
import { declineHandover, withdrawHandover } from '../../actions/answer-handover.ts';
import { findHoldings } from '../../actions/find-holdings.ts';
import { findHandover } from '../../store/handovers.ts';
import { standingTexts } from '../../texts/standing/standing-texts.ts';
import { nameOf } from '../show-organisation/rows.ts';
import { standingErrors } from '../standing-errors.ts';
import { standingDeeds, standingPaths, type StandingDeed } from '../standing-paths.ts';
import { ShowHandoverPage } from './page.tsx';

const path = '/uebergabe/:handover';

/** What somebody takes over, with yes and no; for the others how it stands. */
export function showHandoverRoutes(holdings: readonly Holdings[]): readonly Route[] {
  const accept = acceptHandover(holdings);
  const answer = async (x: Exchange, act: Answering, deed: StandingDeed): Promise<Response> => {
    if (x.actor.personId === null) return x.forbidden();
    const { handover: handle = '' } = x.params;
    const result = await act(handle);
    if (result.ok) return x.redirect(standingPaths.handover(x.language, handle, deed));
    if (result.reason === 'unknown') return x.notFound();
    if (result.reason === 'not-allowed') return x.forbidden();
    return handoverPage(x, holdings, standingErrors(x.language, result.reason));
  };
  return [
    {
      name: 'organisations.show-handover',
      method: 'GET',
      path,
      audience: 'public',
      handle: (x) => handoverPage(x, holdings, {}),
    },
    {
      name: 'organisations.accept-handover',
      method: 'POST',
      path: `${path}/annehmen`,
      audience: 'public',
      handle: (x) => answer(x, (handle) => x.act(accept, { handle }), 'accepted'),
    },
    {
      name: 'organisations.decline-handover',
      method: 'POST',
      path: `${path}/ablehnen`,
      audience: 'public',
      handle: (x) => answer(x, (handle) => x.act(declineHandover, { handle }), 'declined'),
    },
    {
      name: 'organisations.withdraw-handover',
      method: 'POST',
      path: `${path}/zuruecknehmen`,
      audience: 'public',
      handle: (x) => answer(x, (handle) => x.act(withdrawHandover, { handle }), 'taken-back'),
    },
  ];
}

type Refusal = 'unknown' | 'not-allowed' | 'answered-already' | 'nothing-left';
type Answering = (handle: string) => Promise<{ ok: true } | { ok: false; reason: Refusal }>;

async function handoverPage(x: Exchange, holdings: readonly Holdings[], errors: FieldErrors): Promise<Response> {
  const { actor, language } = x;
  if (actor.personId === null) return x.forbidden();
  const found = await x.read(async (db, now) => {
    const handover = await findHandover(db, x.params['handover'] ?? '');
    if (handover === undefined) return null;
    const { fromPerson, toPerson, organisationId, state } = handover;
    const people = await findAddressees(db, [fromPerson, toPerson]);
    const holder = { personId: fromPerson, organisationId };
    const held = state === 'offered' ? await findHoldings({ db, now, language }, holder, holdings) : null;
    return { handover, people, held };
  });
  if (found === null) return x.notFound();
  const { handover, people, held } = found;
  const { fromPerson, toPerson, ...shown } = handover;
  const isSuccessor = actor.personId === toPerson;
  const done = standingDeeds.find((deed) => deed === x.url.searchParams.get('erledigt'));
  const title = isSuccessor ? 'handover.title.take' : 'handover.title';
  return x.page({
    title: standingTexts.in(language)(title, { organisation: handover.organisation }),
    ...(Object.keys(errors).length > 0 ? { status: 422 as const } : {}),
    body: (
      <ShowHandoverPage
        language={language}
        handover={{ ...shown, from: nameOf(people, fromPerson), to: nameOf(people, toPerson) }}
        isSuccessor={isSuccessor}
        mayWithdraw={!isSuccessor}
        holdings={held}
        errors={errors}
        done={done}
      />
    ),
  });
}
