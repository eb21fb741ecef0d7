import { expect, test } from 'vitest';
import { withApp, type TestApp } from '../../../../test/support/app.ts';
import { perform } from '../../../platform/actions/action.ts';
import { anonymous } from '../../../platform/actions/actor.ts';
import { instant, type Instant } from '../../../platform/time/instant.ts';
import { inviteEditor } from '../actions/invite-editor.ts';
import { joinInterest } from '../actions/join-interest.ts';
import { saveAnswers } from '../actions/save-answers.ts';
import { beginDraft, completeDraft, insertOpenCall } from '../interest-factories.ts';
import { insertActor } from '../review-factories.ts';
import { findInterest } from '../store/interests.ts';

const now = (): Instant => instant(Date.now());

async function open({ db }: Pick<TestApp, 'db'>) {
  const { call, places } = await insertOpenCall(db, now());
  const place = places.find(({ label }) => label === 'Musterstadt');
  if (place === undefined) throw new Error('no Musterstadt');
  return { call, place };
}

const handleOf = (response: Response): string => (response.headers.get('location') ?? '').split('/').at(-1) ?? '';

test(
  'from the search to the draft without an account; the pages stay out of search engines',
  withApp(async ({ db, get, post }) => {
    const { call, place } = await open({ db });
    const path = `/de/aufrufe/${call.slug}/interesse`;
    const found = await (await get(`${path}?q=musterstadt`)).text();
    expect(found).toContain(`value="${place.id}"`);
    expect(found).toContain('data-suggest="/de/orte/vorschlaege" data-chosen="ort"');
    const chosen = await (await get(`${path}?q=Muster&ort=${place.id}`)).text();
    expect(chosen.match(/type="radio"[^>]*/gu)).toEqual([expect.stringMatching(`value="${place.id}".*checked`)]);
    expect((await get(`${path}?q=musterstadt&ort=x`)).status).toBe(200);
    const missing = await post(path, { q: 'musterstadt', place: '' });
    expect(missing.status).toBe(422);
    expect(await missing.text()).toContain('Bitte wählen Sie Ihre Kommune');
    const begun = await post(path, { place: place.id });
    expect(begun.status).toBe(303);
    const draft = await get(`/de/interesse/${handleOf(begun)}`);
    expect(draft.headers.get('x-robots-tag')).toBe('noindex');
    const page = await draft.text();
    expect(page).toContain('Diese Adresse ist Ihr Schlüssel');
    expect(page).toContain('Nächster Schritt: Ihre Kommune ausfüllen');
    expect((await get('/de/aufrufe/gibt-es-nicht/interesse')).status).toBe(404);
  }),
);

test(
  'a section keeps what was typed: saved and on, wrong and back, too long and said',
  withApp(async ({ db, get, post }) => {
    const { call, place } = await open({ db });
    const { handle } = await beginDraft(db, anonymous, { call, placeId: place.id });
    const path = `/de/interesse/${handle}/abschnitt/contact`;
    const name =
      call.content.sections.find(({ key }) => key === 'contact')?.questions.find(({ type }) => type === 'email')?.key ??
      '';
    expect(await (await get(path)).text()).toContain(`name="r.${name}" value="0"`);
    const wrong = await post(path, { [name]: 'keine adresse', [`r.${name}`]: '0', 'go-on': 'next' });
    expect(wrong.status).toBe(422);
    const shown = await wrong.text();
    expect(shown).toContain('value="keine adresse"');
    expect(shown).toContain('aria-invalid');
    // Whoever goes back or comes back later finds what was typed, and what is wrong with it.
    const again = await (await get(path)).text();
    expect(again).toContain('value="keine adresse"');
    expect(again).toContain('aria-invalid');
    expect(again).toContain(`name="r.${name}" value="1"`);
    const right = await post(path, { [name]: 'kontakt@musterstadt.example', [`r.${name}`]: '1', 'go-on': 'later' });
    expect([right.status, right.headers.get('location')]).toEqual([303, `/de/interesse/${handle}`]);

    const motivation = `/de/interesse/${handle}/abschnitt/motivation`;
    const long = await post(motivation, { motivation: 'a'.repeat(20_000), 'r.motivation': '0', 'go-on': 'next' });
    expect(long.status).toBe(422);
    const record = await findInterest(db, { handle });
    expect(record?.answers.find(({ question }) => question === 'motivation')?.value).toHaveLength(20_000);
  }),
);

test(
  'autosave answers with revisions; two people at once see both versions and choose',
  withApp(async ({ db, post, signIn }) => {
    const { call, place } = await open({ db });
    const [one, two] = [await insertActor(db, 'eins'), await insertActor(db, 'zwei')];
    const { handle } = await beginDraft(db, one, { call, placeId: place.id });
    const invited = await perform({ db, actor: one }, inviteEditor, {
      handle,
      email: 'zwei@beispiel.example',
      language: 'de',
    });
    if (!invited.ok) throw new Error(invited.reason);
    await perform({ db, actor: two, key: invited.value.token }, joinInterest, { token: invited.value.token });
    const path = `/de/interesse/${handle}/abschnitt/motivation`;
    const mine = await signIn(one.personId);
    const saved = await post(
      `${path}/speichern`,
      { motivation: 'Von mir.', 'r.motivation': '0', _changed: 'motivation' },
      mine,
    );
    expect([saved.status, await saved.json()]).toEqual([200, { fields: { 'r.motivation': '1' } }]);
    await perform({ db, actor: two }, saveAnswers, {
      handle,
      answers: [{ question: 'motivation', value: 'Von uns.', revision: 1 }],
    });
    const typed = { motivation: 'Ganz von mir.', 'r.motivation': '1', 'go-on': 'next' };
    const clash = await post(`${path}/speichern`, { ...typed, _changed: 'motivation' }, mine);
    expect(clash.status).toBe(409);
    const both = await post(path, typed, mine);
    expect(both.status).toBe(422);
    const page = await both.text();
    for (const words of ['Von uns.', 'Ganz von mir.', 'name="c.motivation"', 'name="r.motivation" value="2"']) {
      expect(page).toContain(words);
    }
    // The name of who wrote it; the own version goes along; both together stand in the field.
    expect(page).toMatch(/von zwei, /u);
    expect(page).toContain('name="m.motivation" value="Ganz von mir."');
    expect(page).toContain('>Von uns.\nGanz von mir.</textarea>');
    expect(page).not.toContain('data-autosave=');
    const shown = {
      ...typed,
      motivation: 'Von uns.\nGanz von mir.',
      'm.motivation': 'Ganz von mir.',
      'r.motivation': '2',
    };
    const undecided = await post(path, { ...shown, motivation: 'Schon bearbeitet.' }, mine);
    expect(undecided.status).toBe(422);
    expect(await undecided.text()).toContain('>Schon bearbeitet.</textarea>');
    const stored = async (): Promise<unknown> =>
      (await findInterest(db, { handle }))?.answers.find(({ question }) => question === 'motivation')?.value;
    expect(await stored()).toBe('Von uns.');
    expect((await post(path, { ...shown, 'c.motivation': 'theirs' }, mine)).status).toBe(303);
    expect(await stored()).toBe('Von uns.');
    expect((await post(path, { ...shown, 'c.motivation': 'mine' }, mine)).status).toBe(303);
    expect(await stored()).toBe('Ganz von mir.');
    await post(path, { ...shown, 'r.motivation': '3', motivation: 'Von uns allen.', 'c.motivation': 'own' }, mine);
    expect(await stored()).toBe('Von uns allen.');
    const signedOut = await post(`${path}/speichern`, { ...typed, _changed: 'motivation' });
    expect(signedOut.status).toBe(403);
  }),
);

test(
  'three people at once: whatever is chosen, what the third wrote meanwhile is shown before it goes',
  withApp(async ({ db, post }) => {
    const { call, place } = await open({ db });
    const { handle } = await beginDraft(db, anonymous, { call, placeId: place.id });
    const path = `/de/interesse/${handle}/abschnitt/motivation`;
    const window = (words: string) => ({ motivation: words, 'r.motivation': '0', 'go-on': 'later' });
    expect((await post(path, window('Eins.'))).status).toBe(303);
    const second = await post(path, window('Zwei.'));
    const third = await post(path, window('Drei.'));
    expect([second.status, third.status]).toEqual([422, 422]);
    const seen = { 'r.motivation': '1', 'go-on': 'later' };
    const own = { ...seen, motivation: 'Eins. Zwei.', 'm.motivation': 'Zwei.', 'c.motivation': 'own' };
    expect((await post(path, own)).status).toBe(303);
    for (const choice of ['mine', 'theirs', 'own']) {
      const late = { ...seen, motivation: 'Eins.\nDrei.', 'm.motivation': 'Drei.', 'c.motivation': choice };
      const again = await post(path, late);
      expect([choice, again.status]).toEqual([choice, 422]);
      const page = await again.text();
      expect(page).toContain('name="r.motivation" value="2"');
      expect(page).toMatch(/von jemandem mit der Adresse dieses Entwurfs/u);
      expect(page.replaceAll(/<[^>]+>/gu, '')).toContain('Eins. Zwei.');
    }
    const record = await findInterest(db, { handle });
    expect(record?.answers.find(({ question }) => question === 'motivation')).toMatchObject({
      value: 'Eins. Zwei.',
      revision: 2,
    });
  }),
);

test(
  'checked, handed in, receipt; the second press leads to the same receipt; the receipt proves itself',
  withApp(async ({ db, get, post, signIn }) => {
    const { call, place } = await open({ db });
    const person = await insertActor(db, 'koordination');
    const session = await signIn(person.personId);
    const { handle } = await beginDraft(db, person, { call, placeId: place.id });
    const early = await post(`/de/interesse/${handle}/einreichen`, {}, session);
    expect(early.status).toBe(422);
    expect(await early.text()).toContain('Das fehlt noch');
    await completeDraft(db, { handle, call, now: now() });
    const check = await (await get(`/de/interesse/${handle}/pruefen`, session)).text();
    const seen = /name="seen" value="([0-9a-f]{64})"/u.exec(check)?.[1] ?? '';
    const sent = await post(`/de/interesse/${handle}/einreichen`, { seen }, session);
    expect([sent.status, sent.headers.get('location')]).toEqual([303, `/de/interesse/${handle}/beleg`]);
    expect((await post(`/de/interesse/${handle}/einreichen`, { seen }, session)).status).toBe(303);
    const receipt = await (await get(`/de/interesse/${handle}/beleg`, session)).text();
    const link = /href="(\/de\/beleg-pruefen\?[^"]*)"/u.exec(receipt)?.[1]?.replaceAll('&amp;', '&') ?? '';
    const proof = await (await get(link)).text();
    expect(proof).toContain('Ja, dieser Beleg ist echt.');
    expect(proof).not.toContain('Musterstadt<');
    const wrong = link.replace(/pruefsumme=.{4}/u, 'pruefsumme=0000');
    expect(await (await get(wrong)).text()).toContain('Dazu finden wir keinen Beleg.');
    expect((await get('/de/beleg-pruefen?nummer=2018-1111-1&pruefsumme=00')).status).toBe(422);
    const pdf = await get(`/de/interesse/${handle}/beleg.pdf`, session);
    expect([pdf.status, pdf.headers.get('content-type')]).toEqual([200, 'application/pdf']);
  }),
);

const closed = [
  '',
  '/abschnitt/motivation',
  '/pruefen',
  '/beleg',
  '/partner',
  '/freigabe',
  '/mitarbeit',
  '/zurueckziehen',
  '/verspaetet',
  '/neue-fassung',
];

test(
  'nobody else gets in: visitors are asked to sign in, strangers find nothing, on every page of an interest',
  withApp(async ({ db, get, signIn }) => {
    const { call, place } = await open({ db });
    const person = await insertActor(db, 'koordination');
    const { handle } = await beginDraft(db, person, { call, placeId: place.id });
    const stranger = await signIn((await insertActor(db, 'fremd')).personId);
    for (const rest of closed) {
      const [visitor, other] = [
        await get(`/de/interesse/${handle}${rest}`),
        await get(`/de/interesse/${handle}${rest}`, stranger),
      ];
      expect([rest, visitor.status, other.status]).toEqual([rest, 401, 404]);
      expect(await visitor.text()).not.toContain('Musterstadt');
    }
    expect((await get('/de/mitzeichnen/unbekannt')).status).toBe(410);
    expect((await get('/de/freigabe/unbekannt')).status).toBe(410);
    expect((await get(`/de/verwaltung/aufrufe/${call.id}/interesse-eintragen`, stranger)).status).toBe(403);
  }),
);

test(
  'a file is told by its content, stored before handing in, and given to those who write only',
  withApp(async ({ db, get, post }) => {
    const { call, place } = await open({ db });
    const { handle } = await beginDraft(db, anonymous, { call, placeId: place.id });
    const path = `/de/interesse/${handle}/freigabe`;
    const typed = {
      way: 'paper',
      'paper-tick': 'yes',
      'paper-name': 'Robin Muster',
      'paper-function': 'Landrat',
      'paper-on': '2018-02-01',
    };
    const program = new File([new TextEncoder().encode('MZ nicht erlaubt')], 'scan.pdf', { type: 'application/pdf' });
    const refused = await post(path, { ...typed, 'paper-scan': program });
    expect(refused.status).toBe(422);
    expect(await refused.text()).toContain('value="Robin Muster"');
    const scan = new File([new TextEncoder().encode('%PDF-1.7 Unterschrift')], 'scan.pdf', { type: 'application/pdf' });
    expect((await post(path, { ...typed, 'paper-scan': scan })).status).toBe(303);
    const [file] = (await findInterest(db, { handle }))?.files ?? [];
    const stored = await get(`/de/interesse/${handle}/datei/${file?.id}`);
    expect([stored.status, await stored.text()]).toEqual([200, '%PDF-1.7 Unterschrift']);
    expect((await get(`/de/interesse/${handle}x/datei/${file?.id}`)).status).toBe(401);
  }),
);
