import { expect, test } from 'vitest';
import { withApp } from '../../../../test/support/app.ts';
import { systemContext } from '../../../platform/db/database.ts';
import { setContext } from '../../../platform/db/transaction.ts';
import { toBerlin } from '../../../platform/time/berlin.ts';
import { days, plus } from '../../../platform/time/instant.ts';
import { insertOrganisation } from '../../organisations/index.ts';
import { sampleCallContent } from '../factories.ts';
import { insertActor, insertRound } from '../review-factories.ts';
import { beginReviews, handInReviews, seatPanel } from '../review-steps.ts';
import { findDecision } from '../store/decisions.ts';
import { callPaths } from './call-paths.ts';
import { reviewPaths } from './review-paths.ts';

const small = { places: { planned: 2, most: 4 }, budget: { totalCents: 3_000_00, perPlaceCents: 1_000_00 } };
const thrice = { rules: { ...sampleCallContent().rules, reviewsPerInterest: 3 } };
const text = async (response: Response): Promise<string> => response.text();
const day = (offset: number): string => toBerlin(plus(Date.now() as never, days(offset))).date;

test(
  'the calculation shows no figure before the panel has spoken, then every value without a name',
  withApp(async ({ db, get, post, signIn }) => {
    const round = await insertRound(db, { bids: 2, content: { ...small, ...thrice } });
    const panel = await seatPanel(db, round, 4);
    const { call, bids, lead } = round;
    await beginReviews(db, round, { panel });
    const voter = await signIn(panel[1]!.personId);
    const path = reviewPaths.firstView('de', call.id);
    expect((await get(path, voter)).headers.get('location')).toBe(reviewPaths.selection('de', call.id));
    await setContext(db, systemContext);
    await handInReviews(db, round, { panel, points: (bid) => 3 - bid });

    const closed = await text(await get(reviewPaths.calculation('de', call.id), voter));
    expect(closed).toContain('Die erste Sicht des Gremiums ist noch nicht festgehalten.');
    expect([closed.includes('75,0'), closed.includes('Wert A')]).toEqual([false, false]);
    const selection = await text(await get(reviewPaths.selection('de', call.id), voter));
    expect(selection).toContain('noch nicht festgehalten');
    expect(selection.includes(`href="${reviewPaths.calculation('de', call.id)}"`)).toBe(false);
    expect((await get(path, await signIn(lead.personId))).status).toBe(403);

    const [one, two] = bids;
    const typed = {
      version: '0',
      heldOn: day(0),
      tookPart: [panel[0]!.personId, panel[1]!.personId],
      [`leaning-${one!.interestId}`]: 'for',
      [`sentence-${one!.interestId}`]: 'Überzeugt mit der Anleitung.',
      [`sentence-${two!.interestId}`]: '',
    };
    const wrong = await post(path, typed, voter);
    expect(wrong.status).toBe(422);
    const page = await text(wrong);
    expect(page).toContain(`id="f-leaning-${two!.interestId}-error"`);
    expect(page).toContain('Überzeugt mit der Anleitung.');
    const complete = { ...typed, [`leaning-${two!.interestId}`]: 'against' };
    expect((await post(path, complete, voter)).status).toBe(303);
    // Somebody else's window still shows the version before.
    const late = await post(path, complete, await signIn(panel[0]!.personId));
    expect(late.status).toBe(422);
    expect(await text(late)).toContain('Jemand anderes hat die erste Sicht gerade festgehalten.');

    const open = await text(await get(reviewPaths.calculation('de', call.id), await signIn(lead.personId)));
    expect(open).toContain('Wert A');
    expect(open).toContain('75,0');
    expect(open).toContain('eher dagegen');
    expect(panel.filter(({ name }) => name !== null && open.includes(name)).map(({ name }) => name)).toEqual([]);
    expect(await text(await get(reviewPaths.selection('de', call.id), voter))).toContain(
      'Überzeugt mit der Anleitung.',
    );
  }),
);

test(
  'with two scores per bid the page says why nothing is calculated, and a shortlist can be kept',
  withApp(async ({ db, get, post, signIn }) => {
    const round = await insertRound(db, { bids: 3, content: small });
    const panel = await seatPanel(db, round, 4);
    const { call, bids } = round;
    await beginReviews(db, round, { panel });
    await handInReviews(db, round, { panel, points: (bid) => 3 - bid });
    const chair = await signIn(panel[0]!.personId);
    expect(await text(await get(reviewPaths.calculation('de', call.id), chair))).toContain(
      'In dieser Runde haben alle weniger.',
    );
    const shortlist = [bids[0]!.interestId, bids[1]!.interestId];
    const path = reviewPaths.shortlist('de', call.id);
    expect((await post(path, { revision: '0', shortlist }, chair)).status).toBe(303);
    expect(await text(await get(reviewPaths.selection('de', call.id), chair))).toContain('Engere Wahl: 2 von 3');
    const stale = await post(path, { revision: '0', shortlist: [] }, chair);
    expect(stale.status).toBe(422);
    expect(await text(stale)).toContain('Bitte sehen Sie noch einmal hin.');
    // A municipality sees that it is being read, and nothing more.
    const own = await text(await get(`/de/interesse/${bids[0]!.handle}`, await signIn(bids[0]!.coordinator.personId)));
    expect(own.includes('engere')).toBe(false);
  }),
);

test(
  'the ministry reads the list once it is asked, and staff release after its consent',
  withApp(async ({ db, get, post, signIn }) => {
    const ministry = { publication: false, decision: true, notices: true };
    const reservation = { de: 'Vorbehaltlich verfügbarer Haushaltsmittel.' };
    const round = await insertRound(db, { bids: 3, content: { ...small, ministry, reservation } });
    const panel = await seatPanel(db, round, 4);
    const { call, bids, lead, second } = round;
    await beginReviews(db, round, { panel });
    await handInReviews(db, round, { panel, points: (bid) => 3 - bid });
    const organisationId = await insertOrganisation(db, { kind: 'ministry', name: 'Musterministerium' });
    const seat = await signIn((await insertActor(db, 'ministerium', { organisationId, role: 'ministry' })).personId);
    const staff = await signIn(lead.personId);
    const chair = await signIn(panel[0]!.personId);
    const decision = reviewPaths.decision('de', call.id);
    const list = reviewPaths.advanceList('de', call.id);
    expect([(await get(list, staff)).status, (await get(list, seat)).status]).toEqual([404, 403]);
    const draft = {
      revision: '0',
      ...Object.fromEntries(
        bids.map(({ interestId }, index) => [`choice-${interestId}`, index < 2 ? 'selected' : '1']),
      ),
      present: panel.map(({ personId }) => personId),
      metOn: day(-1),
      answerOn: day(14),
      reserveOn: day(60),
    };
    expect((await post(decision, draft, chair)).status).toBe(303);
    await setContext(db, systemContext);
    const current = async () => (await findDecision(db, { callId: call.id }))!;
    const { revision } = await current();
    await post(reviewPaths.present('de', call.id), { revision: String(revision) }, chair);
    const { id, hash } = await current();
    for (const { personId } of panel) {
      await post(reviewPaths.sign('de', call.id), { decision: id, hash: hash ?? '' }, await signIn(personId));
    }
    const releasing = await signIn(second.personId);
    const blocked = await post(reviewPaths.release('de', call.id), { decision: id }, releasing);
    expect(blocked.status).toBe(422);
    expect(await text(blocked)).toContain('Das BMZ ist zu diesem Text noch nicht gefragt.');
    expect(await text(await get(decision, staff))).toContain('Zustimmung erbitten');
    expect((await get(list, seat)).status).toBe(403);
    const asked = await post(reviewPaths.askConsent('de', call.id), { step: 'decision' }, staff);
    expect([asked.status, asked.headers.get('location')]).toEqual([303, decision]);
    expect((await get(list, seat)).status).toBe(200);

    const step = callPaths.ministryStep('de', call.id, 'decision');
    const shown = await text(await get(step, seat));
    expect(shown).toContain(bids[0]!.name);
    expect(shown).toContain('Vorbehaltlich verfügbarer Haushaltsmittel.');
    expect([shown.includes('75,0'), shown.includes('Antwort von')]).toEqual([false, false]);
    // The ministry agrees to the list and reads nothing else of the round.
    expect((await get(reviewPaths.selection('de', call.id), seat)).status).toBe(403);
    expect((await get(decision, seat)).status).toBe(403);
    expect((await post(step, { agreed: 'yes', embargo: day(2) }, seat)).status).toBe(303);
    expect(await text(await post(reviewPaths.release('de', call.id), { decision: id }, releasing))).toContain(
      'Das BMZ hat eine Sperrfrist gesetzt, die noch läuft.',
    );
  }),
);
