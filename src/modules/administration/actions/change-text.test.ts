import { afterEach, expect, test } from 'vitest';
import { inTransaction } from '../../../../test/support/database.ts';
import { perform } from '../../../platform/actions/action.ts';
import { anonymous, system } from '../../../platform/actions/actor.ts';
import type { Db } from '../../../platform/db/database.ts';
import { setTextOverrides } from '../../../platform/i18n/text-catalogues.ts';
import { textHash } from '../../../platform/i18n/text-hash.ts';
import { loadPageSettings } from '../../../platform/settings/load-page-settings.ts';
import { homeTexts } from '../../home/texts/home-texts.ts';
import { changeText, restoreText, reviewText } from './change-text.ts';
import { findKnownText, readTextNotes, textsIn } from './read-texts.ts';

const at = { catalogue: 'home', language: 'en', key: 'feedback.title' } as const;
const german = { ...at, language: 'de' } as const;
const change = (db: Db, body: string, reviewedAs = '') =>
  perform({ db, actor: system }, changeText, { ...at, body, reviewedAs });
const stateOf = async (db: Db): Promise<string | undefined> => findKnownText(at, await readTextNotes(db))?.state;
const shown = (): string => homeTexts.in('en')('feedback.title');

afterEach(() => setTextOverrides([]));

test(
  'a text is changed, shown after the processes have looked, reviewed, and put back',
  inTransaction(async (db) => {
    const delivered = shown();
    expect(await stateOf(db)).toBe('machine');
    expect(await change(db, 'Tell us')).toEqual({ ok: true, value: null });
    expect([shown(), await stateOf(db)]).toEqual([delivered, 'changed']);
    await loadPageSettings(db);
    expect(shown()).toBe('Tell us');
    const review = { ...at, reviewedAs: 'Sprachdienst', bodyHash: textHash('Tell us') };
    expect((await perform({ db, actor: system }, reviewText, review)).ok).toBe(true);
    expect(await stateOf(db)).toBe('reviewed');
    expect((await perform({ db, actor: system }, restoreText, at)).ok).toBe(true);
    await loadPageSettings(db);
    expect([shown(), await stateOf(db)]).toEqual([delivered, 'machine']);
    expect(await perform({ db, actor: system }, restoreText, at)).toEqual({ ok: false, reason: 'not-changed' });
  }),
);

test(
  'another German text makes a changed translation outdated',
  inTransaction(async (db) => {
    await change(db, 'Tell us', 'Sprachdienst');
    expect(await stateOf(db)).toBe('reviewed');
    await perform({ db, actor: system }, changeText, { ...german, body: 'Sagen Sie es uns', reviewedAs: '' });
    expect(await stateOf(db)).toBe('outdated');
    expect(findKnownText(german, await readTextNotes(db))?.state).toBe('changed');
  }),
);

test(
  'what does not fit, what nobody may, and what is not there is refused',
  inTransaction(async (db) => {
    expect(await change(db, 'Tell {name}')).toEqual({ ok: false, reason: 'does-not-fit' });
    expect(await change(db, '  ')).toEqual({ ok: false, reason: 'does-not-fit' });
    const input = { ...at, body: 'Tell us', reviewedAs: '' };
    expect(await perform({ db, actor: anonymous }, changeText, input)).toEqual({ ok: false, reason: 'not-allowed' });
    const unknown = { ...input, key: 'feedback.nothing' };
    expect(await perform({ db, actor: system }, changeText, unknown)).toEqual({ ok: false, reason: 'unknown' });
    const staff = { ...input, language: 'ar', key: 'feedback-list.title' } as const;
    expect(await perform({ db, actor: system }, changeText, staff)).toEqual({ ok: false, reason: 'unknown' });
    const other = { ...at, reviewedAs: 'Sprachdienst', bodyHash: textHash('Something else') };
    expect(await perform({ db, actor: system }, reviewText, other)).toEqual({ ok: false, reason: 'changed-meanwhile' });
  }),
);

test(
  'a legal text appears in a translation only with somebody who stands for it',
  inTransaction(async (db) => {
    const notes = await readTextNotes(db);
    const [legal] = textsIn('en', notes).filter(({ state }) => state === 'withheld');
    if (legal === undefined) throw new Error('no legal text');
    const place = { catalogue: legal.catalogue, language: 'en', key: legal.key } as const;
    const input = { ...place, body: legal.german };
    expect(await perform({ db, actor: system }, changeText, { ...input, reviewedAs: '' })).toEqual({
      ok: false,
      reason: 'legal-unreviewed',
    });
    await perform({ db, actor: system }, changeText, { ...input, reviewedAs: 'Justiziariat' });
    expect(findKnownText(place, await readTextNotes(db))?.state).toBe('reviewed');
  }),
);
