import { sessionCookie } from '../../../../platform/http/client-cookie.ts';
import type { Exchange } from '../../../../platform/http/exchange.ts';
import type { FormValues } from '../../../../platform/http/form-values.ts';
import type { Route } from '../../../../platform/http/route.ts';
import type { DueJob } from '../../../../platform/module.ts';
import { fromBerlin } from '../../../../platform/time/berlin.ts';
import type { Instant } from '../../../../platform/time/instant.ts';
import { advanceClock } from '../../actions/advance-clock.ts';
import { stations, usualStart } from '../../domain/moments.ts';
import type { PlayEvent } from '../../screenplay/screenplay.ts';
import { demoTexts } from '../../texts/demo-texts.ts';
import { demoPaths } from '../paths.ts';
import { asFormValues, MoveClockPage, ResetPage } from './page.tsx';

type Options = { jobs: readonly DueJob[]; events: readonly PlayEvent[]; resetDemo: ((station: string) => void) | null };

/** Nobody needs a date after the last published fact of the second round. */
const end = fromBerlin('2021-01-01');

/** Moving the date of the demo, for every visitor of this demo at once. */
export const moveClockRoutes = ({ jobs, events, resetDemo }: Options): readonly Route[] => [
  {
    name: 'demo.show-clock',
    method: 'GET',
    path: '/demo/datum',
    audience: 'public',
    handle: (x) => clockPage(x, {}),
  },
  {
    name: 'demo.move-clock',
    method: 'POST',
    path: '/demo/datum',
    audience: 'public',
    handle: async (x) => {
      const form = await x.form();
      const to = wanted(form);
      const values = form.has('date') ? { date: form.text('date'), time: form.text('time') } : {};
      if (to === null || to > end) return clockPage(x, { ...values, error: 'clock.error.not-a-date' });
      const { db, origin = '' } = x.acting();
      const moved = await advanceClock({ db, origin, jobs, events }, to);
      if (moved === 'only-forward') return clockPage(x, { ...values, error: 'clock.error.only-forward' });
      return x.redirect(demoPaths.clock(x.language));
    },
  },
  {
    name: 'demo.reset',
    method: 'POST',
    path: '/demo/neu',
    audience: 'public',
    handle: async (x) => {
      const asked = (await x.form()).text('start');
      resetDemo?.(stations.find(({ key }) => key === asked)?.key ?? usualStart.key);
      return x.page({
        title: demoTexts.in(x.language)('clock.reset.title'),
        body: <ResetPage language={x.language} running={resetDemo !== null} />,
        headers: { refresh: `8; url=${demoPaths.roles(x.language)}`, 'set-cookie': sessionCookie(x.secure, null) },
      });
    },
  },
];

function wanted(form: FormValues): Instant | null {
  const station = stations.find(({ key }) => key === form.text('station'));
  if (station !== undefined) return station.at;
  const time = form.text('time').trim() || '08:00';
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(form.text('date')) || !/^([01]?\d|2[0-3]):[0-5]\d$/u.test(time)) return null;
  try {
    return fromBerlin(form.text('date'), time.padStart(5, '0'));
  } catch {
    return null;
  }
}

type Values = { date?: string; time?: string; error?: 'clock.error.only-forward' | 'clock.error.not-a-date' };

async function clockPage(x: Exchange, { error, ...values }: Values): Promise<Response> {
  const now = await x.read((_db, time) => Promise.resolve(time));
  const t = demoTexts.in(x.language);
  return x.page({
    title: t('clock.title'),
    status: error === undefined ? 200 : 422,
    body: (
      <MoveClockPage
        language={x.language}
        now={now}
        stations={stations}
        {...asFormValues(now)}
        {...values}
        error={error === undefined ? undefined : t(error)}
      />
    ),
  });
}
