import { expect, test } from 'vitest';
import { withApp } from '../../../../test/support/app.ts';
import { systemContext } from '../../../platform/db/database.ts';
import { setContext } from '../../../platform/db/transaction.ts';
import { toBerlin } from '../../../platform/time/berlin.ts';
import { days, plus } from '../../../platform/time/instant.ts';
import { formalItemsOf } from '../domain/formal-check.ts';
import { insertRound } from '../review-factories.ts';
import { beginReviews, decideAndTell, decisionOn, handInReviews, seatPanel } from '../review-steps.ts';
import { findDecision } from '../store/decisions.ts';
import { findProgress } from '../store/reviews.ts';
import { reviewPaths } from './review-paths.ts';

const small = { places: { planned: 2, most: 4 }, budget: { totalCents: 3_000_00, perPlaceCents: 1_000_00 } };
const text = async (response: Response): Promise<string> => response.text();

test(
  'a formal check without outcome keeps what was ticked; with one it goes on',
  withApp(async ({ db, get, post, signIn }) => {
    const { call, lead, bids } = await insertRound(db, { bids: 2 });
    const staff = await signIn(lead.personId);
    const list = await text(await get(reviewPaths.interests('de', call.id), staff));
    expect(list).toContain('2 Interessenbekundungen sind da');
    const path = reviewPaths.formalCheck('de', call.id, bids[0]!.interestId);
    const ticked = Object.fromEntries(formalItemsOf(call.content).map((item) => [`result-${item}`, 'met']));
    const wrong = await post(
      path,
      { ...ticked, 'result-partners': 'missing', 'note-partners': 'Ruft noch an', outcome: 'ok', reason: '' },
      staff,
    );
    expect(wrong.status).toBe(422);
    const page = await text(wrong);
    expect(page).toContain('Ein Punkt fehlt. Dann ist sie nicht in Ordnung.');
    expect(page).toContain('Ruft noch an');
    const right = await post(path, { ...ticked, outcome: 'ok', reason: '' }, staff);
    expect([right.status, right.headers.get('location')]).toEqual([303, reviewPaths.interests('de', call.id)]);
    expect((await get(path)).status).toBe(401);
  }),
);

test(
  'a member of the panel sees names, then declares, then reads; hidden answers never',
  withApp(async ({ db, get, post, signIn }) => {
    const round = await insertRound(db, { bids: 1 });
    const panel = await seatPanel(db, round, 3);
    const { call, bids, lead } = round;
    const [bid] = bids;
    const member = await signIn(panel[1]!.personId);
    const review = reviewPaths.review('de', call.id, bid!.interestId);
    const names = await text(await get(reviewPaths.declare('de', call.id), member));
    expect([names.includes(bid!.name), names.includes('Antwort von')]).toEqual([true, false]);
    expect((await get(review, member)).status).toBe(403);
    expect((await get(reviewPaths.declare('de', call.id), await signIn(lead.personId))).status).toBe(403);
    const untold = await post(
      reviewPaths.declare('de', call.id),
      { [`declared-${bid!.interestId}`]: 'concern' },
      member,
    );
    expect(untold.status).toBe(422);
    await setContext(db, systemContext);
    await beginReviews(db, round, { panel });
    const asked = (await findProgress(db, call.id)).map(({ personId }) => personId);
    const reader = await signIn(asked[0]!);
    const page = await text(await get(review, reader));
    const hidden = call.content.sections.flatMap(({ questions }) =>
      questions.filter(({ hiddenFromReview }) => hiddenFromReview === true),
    );
    expect(hidden.length).toBeGreaterThan(0);
    expect(page).toContain('Antwort von Musterort 1');
    expect(hidden.filter(({ title }) => page.includes(title.de)).map(({ key }) => key)).toEqual([]);
    const first = call.content.criteria[0]!.key;
    const unfinished = await post(
      review,
      { deed: 'submit', revision: '0', [`points-${first}`]: '4', [`comment-${first}`]: '' },
      reader,
    );
    expect(unfinished.status).toBe(422);
    const marked = await text(unfinished);
    expect(marked).toContain(`id="f-comment-${first}-error"`);
    const points = Object.fromEntries(
      call.content.criteria.flatMap(({ key }) => [
        [`points-${key}`, '3'],
        [`comment-${key}`, ''],
      ]),
    );
    expect((await post(review, { deed: 'submit', revision: '0', ...points }, reader)).status).toBe(303);
    const other = await text(await get(review, await signIn(asked[1]!)));
    expect(other.includes('checked')).toBe(false);
  }),
);

test(
  'the panel decides, signs and releases; who is out is kept away',
  withApp(async ({ db, get, post, signIn }) => {
    const round = await insertRound(db, { bids: 4, content: small });
    const panel = await seatPanel(db, round, 5);
    const { call, lead, second, bids } = round;
    await beginReviews(db, round, {
      panel,
      declared: (person, bid) => (person === 4 && bid === 0 ? 'excluded' : 'none'),
    });
    await handInReviews(db, round, { panel, points: (bid) => 3 - bid });
    const chair = await signIn(panel[0]!.personId);
    const selection = await text(await get(reviewPaths.selection('de', call.id), chair));
    expect(selection).toContain('Welche zwei Kommunen?');
    expect((await get(reviewPaths.selection('de', call.id), await signIn(panel[4]!.personId))).status).toBe(403);
    const csv = await get(reviewPaths.selectionCsv('de', call.id), chair);
    expect([csv.status, (await text(csv)).split('\r\n').length]).toEqual([200, 6]);
    expect(
      (await text(await get(reviewPaths.comments('de', call.id, bids[0]!.interestId), chair))).includes(
        panel[1]!.name!,
      ),
    ).toBe(false);

    const day = (offset: number): string => toBerlin(plus(Date.now() as never, days(offset))).date;
    const draft = {
      revision: '0',
      ...Object.fromEntries(
        bids.map(({ interestId }, index) => [`choice-${interestId}`, index < 3 ? 'selected' : '1']),
      ),
      present: panel.slice(0, 4).map(({ personId }) => personId),
      numberReason: '',
      metOn: day(-1),
      answerOn: day(14),
      reserveOn: day(60),
    };
    const decision = reviewPaths.decision('de', call.id);
    expect((await post(decision, draft, chair)).status).toBe(303);
    const faulty = await text(await get(decision, chair));
    expect(faulty).toContain('Die Anzahl weicht von der geplanten ab.');
    const again = await post(decision, { ...draft, numberReason: 'Zu dicht' }, chair);
    expect(again.status).toBe(422);
    expect(await text(again)).toContain('Zu dicht');
    await setContext(db, systemContext);
    const current = async () => (await findDecision(db, { callId: call.id }))!;
    const revision = String((await current()).revision);
    expect(
      (await post(decision, { ...draft, revision, numberReason: 'Zu dicht', budgetChecked: 'yes' }, chair)).status,
    ).toBe(303);
    expect(
      (await post(reviewPaths.present('de', call.id), { revision: String((await current()).revision) }, chair)).status,
    ).toBe(303);
    const { id, hash } = await current();
    for (const person of panel.slice(0, 3)) {
      expect(
        (await post(reviewPaths.sign('de', call.id), { decision: id, hash: hash ?? '' }, await signIn(person.personId)))
          .status,
      ).toBe(303);
    }
    expect(
      (await post(reviewPaths.sign('de', call.id), { decision: id, hash: hash ?? '' }, await signIn(lead.personId)))
        .status,
    ).toBe(403);
    expect(
      (await post(reviewPaths.release('de', call.id), { decision: id }, await signIn(second.personId))).status,
    ).toBe(303);
    expect((await current()).state).toBe('released');
    const minutes = await get(reviewPaths.minutes('de', call.id), chair);
    expect([minutes.status, (await text(minutes)).slice(0, 5)]).toEqual([200, '%PDF-']);
    const notices = await text(await get(reviewPaths.notices('de', call.id), await signIn(lead.personId)));
    expect(notices).toContain('4 von 4 Rückmeldungen sind noch zu schreiben.');
    expect((await post(reviewPaths.notices('de', call.id), {}, await signIn(lead.personId))).status).toBe(422);
  }),
);

test(
  'a municipality reads its own notice, answers it once, and is then published',
  withApp(async ({ db, get, post, signIn }) => {
    const round = await insertRound(db, { bids: 3, content: small });
    const panel = await seatPanel(db, round);
    await beginReviews(db, round, { panel });
    await handInReviews(db, round, { panel, points: (bid) => 3 - bid });
    const [bid, , third] = round.bids;
    const own = await signIn(bid!.coordinator.personId);
    const path = reviewPaths.notice('de', bid!.handle);
    expect((await get(path, own)).status).toBe(404);
    await setContext(db, systemContext);
    await decideAndTell(db, round, {
      panel,
      content: decisionOn(round, panel, { selected: 2, now: Date.now() as never }),
    });
    const page = await text(await get(path, own));
    expect(page).toContain('Für Ihre Kommune ist ein Platz da');
    expect(page).toContain('Rückmeldung zu motivation');
    expect((await get(path)).status).toBe(401);
    expect((await get(path, await signIn(third!.coordinator.personId))).status).toBe(404);
    expect(await text(await get(reviewPaths.published('de', round.call.slug)))).toContain(
      'Noch hat keine Kommune ihren Platz angenommen',
    );
    expect((await post(path, { response: '' }, own)).status).toBe(422);
    expect((await post(path, { response: 'accepted', reason: '' }, own)).status).toBe(303);
    expect((await post(path, { response: 'accepted', reason: '' }, own)).status).toBe(303);
    expect(await text(await get(path, own))).toContain('Ihre Kommune ist dabei');
    // Visitors' copy is dropped when the act commits; who is signed in gets no copy.
    expect(await text(await get(reviewPaths.published('de', round.call.slug), own))).toContain(bid!.name);
    const reserve = await text(
      await get(reviewPaths.notice('de', third!.handle), await signIn(third!.coordinator.personId)),
    );
    expect(reserve).toContain('Ihr Platz auf der Nachrückliste: 1.');
  }),
);

test(
  'staff enter an answer that came on paper with its day; what they typed stays; letters are for who may read them',
  withApp(async ({ db, get, post, signIn }) => {
    const round = await insertRound(db, { bids: 3, content: small });
    const { call, lead, bids } = round;
    const panel = await seatPanel(db, round);
    await beginReviews(db, round, { panel });
    await handInReviews(db, round, { panel, points: (bid) => 3 - bid });
    const staff = await signIn(lead.personId);
    const [bid, other, third] = bids;
    const letter = reviewPaths.noticeLetter('de', bid!.handle);
    const own = await signIn(bid!.coordinator.personId);
    expect((await get(letter, own)).status).toBe(404);
    expect((await get(reviewPaths.printNotices('de', call.id), staff)).status).toBe(404);
    await setContext(db, systemContext);
    await decideAndTell(db, round, {
      panel,
      content: decisionOn(round, panel, { selected: 2, now: Date.now() as never }),
    });
    const places = reviewPaths.places('de', call.id);
    expect(await text(await get(places, staff))).toContain('0 von 2 Plätzen sind angenommen');
    const path = reviewPaths.recordAnswer('de', call.id, bid!.interestId);
    const day = (offset: number): string => toBerlin(plus(Date.now() as never, days(offset))).date;
    const typed = (on: string) => ({
      [`response-${bid!.interestId}`]: 'accepted',
      [`channel-${bid!.interestId}`]: 'post',
      [`on-${bid!.interestId}`]: on,
      [`reason-${bid!.interestId}`]: 'Brief vom Amt',
    });
    const wrong = await post(path, typed(day(2)), staff);
    expect(wrong.status).toBe(422);
    const kept = await text(wrong);
    expect([kept.includes('Brief vom Amt'), kept.includes(`id="f-on-${bid!.interestId}-error"`)]).toEqual([true, true]);
    expect((await post(path, typed(day(0)), staff)).status).toBe(303);
    const after = await text(await get(places, staff));
    expect(after).toContain('1 von 2 Plätzen sind angenommen');
    expect(after).toMatch(/angenommen, eingegangen am \d{2}\.\d{2}\.\d{4} \(Post\), eingetragen am/u);
    expect(await text(await get(reviewPaths.published('de', call.slug), own))).toContain(
      'Bei einem Platz steht die Antwort noch aus.',
    );

    const coordination = await signIn(other!.coordinator.personId);
    const sheet = reviewPaths.answerSheet('de', other!.handle);
    const files = [
      await get(letter, own),
      await get(sheet, coordination),
      await get(reviewPaths.printNotice('de', call.id, third!.interestId), staff),
      await get(reviewPaths.printNotices('de', call.id), staff),
    ];
    expect(await Promise.all(files.map(async (file) => (await text(file)).slice(0, 5)))).toEqual(
      Array.from({ length: 4 }, () => '%PDF-'),
    );
    expect((await get(reviewPaths.answerSheet('de', bid!.handle), own)).status).toBe(404);
    expect((await get(sheet, own)).status).toBe(404);
    expect((await get(reviewPaths.printNotices('de', call.id), own)).status).toBe(403);
  }),
);
