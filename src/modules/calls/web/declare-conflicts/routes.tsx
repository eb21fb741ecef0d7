import type { Exchange } from '../../../../platform/http/exchange.ts';
import type { FormValues } from '../../../../platform/http/form-values.ts';
import type { FieldErrors } from '../../../../platform/http/parse-form.ts';
import type { Route } from '../../../../platform/http/route.ts';
import { declareConflict, type DeclarationInput } from '../../actions/declare-conflict.ts';
import { declarations } from '../../domain/conflict.ts';
import { findConflicts, type StoredConflict } from '../../store/conflicts.ts';
import { findBidders, type Bidder } from '../../store/review-interests.ts';
import { reviewTexts } from '../../texts/review/review-texts.ts';
import { loadRound } from '../load-round.ts';
import { reviewPaths } from '../review-paths.ts';
import { DeclareConflictsPage, type DeclaredBidder } from './page.tsx';

/** Declarations of a member of the panel. */
export const declareConflictsRoutes: readonly Route[] = [
  {
    name: 'calls.show-declarations',
    method: 'GET',
    path: '/gremium/:call/erklaerungen',
    audience: 'staff',
    handle: (x) => declarePage(x, null, {}),
  },
  {
    name: 'calls.declare-conflicts',
    method: 'POST',
    path: '/gremium/:call/erklaerungen',
    audience: 'staff',
    handle: async (x) => {
      const round = await loadRound(x);
      const seat = round?.seat ?? null;
      if (round === null || seat === null) return x.forbidden();
      const form = await x.form();
      const bidders = await x.read((db) => findBidders(db, round.call.id));
      const t = reviewTexts.in(x.language);
      const input = bidders.flatMap((bidder) => declarationOf(bidder, form) ?? []);
      const missing = Object.fromEntries(
        bidders
          .filter(({ id }) => !input.some(({ interestId }) => interestId === id))
          .map(({ id, name }) => [`declared-${id}`, t('declare.error.missing', { name })]),
      );
      if (Object.keys(missing).length > 0) return declarePage(x, form, missing);
      const result = await x.act(declareConflict, { callId: round.call.id, declarations: input });
      if (result.ok) return x.redirect(reviewPaths.reviews(x.language, round.call.id));
      if (result.reason === 'not-allowed') return x.forbidden();
      if (result.reason === 'unknown') return x.notFound();
      return declarePage(
        x,
        form,
        noteErrors(result.reason, input, (key) => t(key)),
      );
    },
  },
];

const declarationOf = ({ id }: Bidder, form: FormValues): DeclarationInput | null => {
  const declared = declarations.find((known) => known === form.text(`declared-${id}`));
  return declared === undefined ? null : { interestId: id, declared, note: form.text(`note-${id}`).trim() };
};

type ErrorKey = 'declare.error.note-missing' | 'declare.error.only-chair';

function noteErrors(
  reason: 'note-missing' | 'only-chair',
  input: readonly DeclarationInput[],
  t: (key: ErrorKey) => string,
): FieldErrors {
  if (reason === 'only-chair') return { form: t('declare.error.only-chair') };
  const wanting = input.filter(
    ({ declared, note }) => (declared === 'concern' || declared === 'unknown') && note === '',
  );
  return Object.fromEntries(wanting.map(({ interestId }) => [`note-${interestId}`, t('declare.error.note-missing')]));
}

async function declarePage(x: Exchange, form: FormValues | null, errors: FieldErrors): Promise<Response> {
  const round = await loadRound(x);
  if (round === null) return x.actor.personId === null ? x.forbidden() : x.notFound();
  if (round.seat === null) return x.forbidden();
  const { call } = round;
  const { bidders, conflicts } = await x.read(async (db) => ({
    bidders: await findBidders(db, call.id),
    conflicts: await findConflicts(db, call.id),
  }));
  const own = new Map(
    conflicts
      .filter(({ personId }) => personId === x.actor.personId)
      .map((conflict) => [conflict.interestId, conflict]),
  );
  return x.page({
    title: reviewTexts.in(x.language)('declare.title'),
    ...(Object.keys(errors).length > 0 ? { status: 422 as const } : {}),
    body: (
      <DeclareConflictsPage
        language={x.language}
        round={{ id: call.id, title: call.content.title }}
        bidders={bidders.map((bidder) => shownBidder(bidder, own.get(bidder.id) ?? null, form))}
        errors={errors}
      />
    ),
  });
}

function shownBidder(
  { id, name, type, landLabel }: Bidder,
  conflict: StoredConflict | null,
  form: FormValues | null,
): DeclaredBidder {
  const stored = conflict ?? { declared: '', note: '', out: null, decisionReason: '' };
  return {
    id,
    name,
    facts: [type, landLabel].filter((fact) => fact !== '').join(' · '),
    declared: form?.text(`declared-${id}`) ?? stored.declared,
    note: form?.text(`note-${id}`) ?? stored.note,
    decision: stored.out === null ? null : { out: stored.out, reason: stored.decisionReason },
  };
}
