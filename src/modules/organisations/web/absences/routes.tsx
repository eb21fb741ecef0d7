import type { Exchange } from '../../../../platform/http/exchange.ts';
import type { FieldErrors } from '../../../../platform/http/parse-form.ts';
import type { Route } from '../../../../platform/http/route.ts';
import { addDaysInBerlin, fromBerlin } from '../../../../platform/time/berlin.ts';
import { endAbsence, sayAbsence } from '../../actions/say-absence.ts';
import { standingTexts } from '../../texts/standing/standing-texts.ts';
import { isKey } from '../load-organisation.ts';
import { standingErrors } from '../standing-errors.ts';
import { standingDeeds, standingPaths } from '../standing-paths.ts';
import { loadAbsences } from './load-absences.ts';
import { AbsencesPage, type TypedAbsence } from './page.tsx';

const path = '/abwesenheit';
const day = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/u;

/** When somebody is away, and who acts meanwhile. */
export const absenceRoutes: readonly Route[] = [
  {
    name: 'organisations.show-absences',
    method: 'GET',
    path,
    audience: 'public',
    handle: (x) => absencesPage(x, { typed: { deputy: '', from: '', until: '', mail: 'both' }, errors: {} }),
  },
  {
    name: 'organisations.say-absence',
    method: 'POST',
    path,
    audience: 'public',
    handle: async (x) => {
      if (x.actor.personId === null) return x.forbidden();
      const form = await x.form();
      const typed = {
        deputy: form.text('deputy'),
        from: form.text('from'),
        until: form.text('until'),
        mail: form.text('mail') === 'deputy' ? ('deputy' as const) : ('both' as const),
      };
      const [organisationId, deputyId] = typed.deputy.split('/');
      const refused = (reason: Parameters<typeof standingErrors>[1]): Promise<Response> =>
        absencesPage(x, { typed, errors: standingErrors(x.language, reason) });
      if (!day.test(typed.from) || !day.test(typed.until)) return refused('no-days');
      if (!isKey(organisationId) || !isKey(deputyId)) return refused('no-colleague');
      const fromAt = fromBerlin(typed.from);
      const untilAt = addDaysInBerlin(fromBerlin(typed.until), 1);
      const result = await x.act(sayAbsence, { organisationId, deputyId, fromAt, untilAt, mail: typed.mail });
      if (result.ok) return x.redirect(standingPaths.absences(x.language, 'away'));
      return result.reason === 'sign-in-needed' ? x.forbidden() : refused(result.reason);
    },
  },
  {
    name: 'organisations.end-absence',
    method: 'POST',
    path: `${path}/:absence/beenden`,
    audience: 'public',
    handle: async (x) => {
      const { absence: id } = x.params;
      if (x.actor.personId === null) return x.forbidden();
      if (!isKey(id)) return x.notFound();
      const result = await x.act(endAbsence, { id });
      return result.ok ? x.redirect(standingPaths.absences(x.language, 'back')) : x.notFound();
    },
  },
];

type Shown = { typed: TypedAbsence; errors: FieldErrors };

async function absencesPage(x: Exchange, { typed, errors }: Shown): Promise<Response> {
  const { personId } = x.actor;
  if (personId === null) return x.forbidden();
  const found = await x.read((db) => loadAbsences(db, x.actor));
  const done = standingDeeds.find((deed) => deed === x.url.searchParams.get('erledigt'));
  return x.page({
    title: standingTexts.in(x.language)('absence.title'),
    ...(Object.keys(errors).length > 0 ? { status: 422 as const } : {}),
    body: <AbsencesPage language={x.language} {...found} typed={typed} errors={errors} done={done} />,
  });
}
