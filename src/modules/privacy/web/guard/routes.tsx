import type { Agency } from '../../../../platform/agency/agency.ts';
import type { Exchange } from '../../../../platform/http/exchange.ts';
import type { FormValues } from '../../../../platform/http/form-values.ts';
import { parseForm, type FieldErrors } from '../../../../platform/http/parse-form.ts';
import type { Route } from '../../../../platform/http/route.ts';
import type { Language } from '../../../../platform/i18n/languages.ts';
import type { PersonalData } from '../../../../platform/personal-data.ts';
import { addDaysInBerlin, fromBerlin } from '../../../../platform/time/berlin.ts';
import { enterRequest } from '../../actions/enter-request.ts';
import { answerArchive, changePeriod, endHold, placeHold } from '../../actions/guard.ts';
import { readDue } from '../../actions/read-board.ts';
import { takeBackRequest } from '../../actions/take-back-request.ts';
import { mayGuard } from '../../domain/policy.ts';
import type { RecordedTable } from '../../erasing-order.ts';
import { findBrokenProof, findProofs } from '../../store/erasures.ts';
import { findArchiveOffers, findHolds, findPeriods } from '../../store/guarding.ts';
import { findEnteredRequests } from '../../store/requests.ts';
import { privacyTexts } from '../../texts/privacy-texts.ts';
import { privacyPaths, type BoardAct } from '../paths.ts';
import { sendExport } from '../send-export.ts';
import { holdForm, periodForm, requestForm } from './form.ts';
import { BoardPage } from './page.tsx';

type Options = {
  tables: readonly RecordedTable[];
  recordsIn: (language: Language) => readonly PersonalData[];
  agency: Agency;
};
type Refused = { form: FormValues; errors: FieldErrors };
/** Null: done. */
type Deed = (x: Exchange, form: FormValues) => Promise<FieldErrors | 'unknown' | null>;

const isId = (text: string): boolean => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/u.test(text);
const acts: readonly BoardAct[] = ['antrag', 'antrag-zurueck', 'sperre', 'sperre-ende', 'archiv', 'frist'];

/** The officer's page and what is done on it. */
export function guardRoutes(options: Options): readonly Route[] {
  const post = (name: string, act: BoardAct, deed: Deed): Route => ({
    name: `privacy.${name}`,
    method: 'POST',
    path: `/verwaltung/datenschutz/${act}`,
    audience: 'staff',
    fresh: true,
    handle: async (x) => {
      if (!mayGuard(x.actor)) return x.forbidden();
      const form = await x.form();
      const refused = await deed(x, form);
      if (refused === 'unknown') return x.notFound();
      if (refused !== null) return board(x, options, { form, errors: refused });
      return x.redirect(privacyPaths.board(x.language, act));
    },
  });
  return [
    {
      name: 'privacy.show-board',
      method: 'GET',
      path: '/verwaltung/datenschutz',
      audience: 'staff',
      handle: (x) => (mayGuard(x.actor) ? board(x, options) : x.forbidden()),
    },
    post('enter-request', 'antrag', enterDeed),
    post('take-back-entered', 'antrag-zurueck', async (x, form) => {
      const id = form.text('request');
      return isId(id) && (await x.act(takeBackRequest, { id })).ok ? null : 'unknown';
    }),
    post('place-hold', 'sperre', holdDeed),
    post('end-hold', 'sperre-ende', async (x, form) => {
      const id = form.text('hold');
      return isId(id) && (await x.act(endHold, { id })).ok ? null : 'unknown';
    }),
    post('answer-archive', 'archiv', async (x, form) => {
      const fileId = form.text('file');
      const answer = (['taken', 'declined'] as const).find((each) => each === form.text('answer'));
      if (answer === undefined || !isId(fileId)) return 'unknown';
      return (await x.act(answerArchive, { fileId, answer })).ok ? null : 'unknown';
    }),
    post('change-period', 'frist', async (x, form) => {
      const parsed = parseForm(periodForm, form);
      if (!parsed.ok) return parsed.errors;
      const { period: name, months, days } = parsed.value;
      return (await x.act(changePeriod, { name, months, days })).ok ? null : 'unknown';
    }),
    {
      name: 'privacy.fetch-entered-export',
      method: 'GET',
      path: '/verwaltung/datenschutz/auskunft/:request/:format',
      audience: 'staff',
      fresh: true,
      handle: (x) => (mayGuard(x.actor) ? sendExport(x, options, null) : x.forbidden()),
    },
  ];
}

async function enterDeed(x: Exchange, form: FormValues): Promise<FieldErrors | null> {
  const parsed = parseForm(requestForm, form);
  if (!parsed.ok) return parsed.errors;
  const { kind, email, channel } = parsed.value;
  const entered = await x.act(enterRequest, { kind, email, channel });
  return entered.ok ? null : { email: 'request.error.open' };
}

async function holdDeed(x: Exchange, form: FormValues): Promise<FieldErrors | null> {
  const parsed = parseForm(holdForm, form);
  if (!parsed.ok) return parsed.errors;
  const { held, holdReason, holdUntil } = parsed.value;
  // Until the end of the day that is named.
  const untilAt = addDaysInBerlin(fromBerlin(holdUntil), 1);
  const placed = await x.act(placeHold, { heldId: held, reason: holdReason, untilAt });
  return placed.ok ? null : { holdUntil: 'hold.error.until' };
}

async function board(x: Exchange, { tables, recordsIn }: Options, refused?: Refused): Promise<Response> {
  const { language } = x;
  const found = await x.read(async (db) => ({
    due: await readDue(db, tables),
    offers: await findArchiveOffers(db),
    holds: await findHolds(db),
    requests: await findEnteredRequests(db),
    periods: await findPeriods(db),
    proofs: await findProofs(db, 50),
    brokenProof: await findBrokenProof(db),
  }));
  const t = privacyTexts.in(language);
  const records = new Map(recordsIn(language).map(({ name, what }) => [name, what]));
  const done = x.url.searchParams.get('erledigt');
  const errors: Record<string, string> = {};
  for (const [name, key] of Object.entries(refused?.errors ?? {})) errors[name] = t(key as 'period.error');
  return x.page({
    title: t('board.title'),
    wide: true,
    ...(refused === undefined ? {} : { status: 422 as const }),
    body: (
      <BoardPage
        language={language}
        {...found}
        due={found.due.map(({ record, ...counts }) => ({ what: records.get(record) ?? record, ...counts }))}
        proofs={found.proofs.map((proof) => ({ ...proof, kind: records.get(proof.kind) ?? proof.kind }))}
        done={acts.find((act) => act === done) ?? null}
        values={refused === undefined ? {} : Object.fromEntries(typed.map((name) => [name, refused.form.text(name)]))}
        errors={errors}
      />
    ),
  });
}

const typed = ['kind', 'email', 'channel', 'identity', 'held', 'holdReason', 'holdUntil', 'period', 'months', 'days'];
