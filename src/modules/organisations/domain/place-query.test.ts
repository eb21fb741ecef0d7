import { expect, test } from 'vitest';
import { foldPlaceName } from './fold-place-name.ts';
import { parsePlaceQuery } from './place-query.ts';
import { placeSearchText } from './place-search-text.ts';
import { rankSimilar, type Found } from './rank-similar.ts';
import { typingDistance } from './typing-distance.ts';

test.each([
  ['Gießen', 'giessen', 'giessen'],
  ['Plön', 'ploen', 'plon'],
  ['Weiden i.d.OPf.', 'weiden in der oberpfalz', 'weiden in der oberpfalz'],
  ['Weiden in der Oberpfalz', 'weiden in der oberpfalz', 'weiden in der oberpfalz'],
  ['Muster a. d. Aue', 'muster an der aue', 'muster an der aue'],
  ['St. Augustin', 'sankt augustin', 'sankt augustin'],
  ['St', 'st', 'st'],
  ['LK Giessen', 'landkreis giessen', 'landkreis giessen'],
  ['Kr. Plön', 'kreis ploen', 'kreis plon'],
  ['Boxberg/O.L.', 'boxberg oberlausitz', 'boxberg oberlausitz'],
  ['Chóśebuz', 'chosebuz', 'chosebuz'],
  ['Wětošow/Błota', 'wetosow blota', 'wetosow blota'],
  ['Bad Homburg v. d. Höhe', 'bad homburg vor der hoehe', 'bad homburg vor der hohe'],
  ['Grafing b.München', 'grafing bei muenchen', 'grafing bei munchen'],
  ['Wuppertal NRW', 'wuppertal nordrhein westfalen', 'wuppertal nordrhein westfalen'],
])('"%s" is compared as "%s" or "%s"', (name, long, short) => {
  expect(foldPlaceName(name).join(' ')).toBe(long);
  expect(foldPlaceName(name, 'one-letter').join(' ')).toBe(short);
});

test.each([
  [{ label: 'Landkreis Gießen', name: 'Gießen' }, '!landkreisgiessen|giessen| landkreis giessen'],
  [{ label: 'Plön', name: 'Plön, Stadt' }, '!ploen|!plon| ploen plon'],
  [{ label: 'Neu-Muster', name: 'Neu-Muster' }, '!neumuster| neu muster'],
  [{ label: 'Lauenburg/Elbe', name: 'Lauenburg/ Elbe, Stadt' }, '!lauenburgelbe|!lauenburg| lauenburg elbe'],
  [{ label: 'Cottbus', name: 'Cottbus/Chóśebuz, Stadt' }, '!cottbus|chosebuz| cottbus chosebuz'],
  [
    { label: 'Bezirk Neukölln', name: 'Neukölln' },
    '!bezirkneukoelln|!bezirkneukolln|neukoelln|neukolln| bezirk neukoelln neukolln',
  ],
])('%j is looked at as "%s"', (unit, text) => {
  expect(placeSearchText(unit)).toBe(text);
});

test.each([
  ['Plön Stadt', { full: 'ploenstadt', core: 'ploen', words: ['ploen'], hints: ['stadt'] }],
  ['LK Giessen', { full: 'landkreisgiessen', core: 'giessen', words: ['giessen'], hints: ['kreis'] }],
  ['Kreis', { full: 'kreis', core: 'kreis', words: ['kreis'], hints: [] }],
  ['Muster an der Aue', { full: 'musteranderaue', core: 'musteranderaue', words: ['muster', 'aue'], hints: [] }],
  ['35390 Gießen', { plz: '35390', key: null, full: 'giessen', core: 'giessen', words: ['giessen'] }],
  ['06 5 31 005', { key: '06531005', plz: null }],
  ['D-35390', { key: '35390', plz: '35390' }],
  ['06531', { key: '06531', plz: '06531' }],
])('"%s" is understood', (text, query) => {
  expect(parsePlaceQuery(text)).toMatchObject(query);
});

test.each(['', ' ', 'a', '%', '!|', '7', '., -'])('"%s" asks for nothing', (text) => {
  expect(parsePlaceQuery(text)).toBeNull();
});

test.each([
  ['giesen', 'giessen', 1, 1],
  ['muechnen', 'muenchen', 2, 2],
  ['krefledt', 'krefeldt', 1, 1],
  ['gelsenkrich', 'gelsenkirchen', 3, 1],
  ['', 'abc', 3, 0],
  ['abc', '', 3, 3],
  ['neu', 'neustadtanderwaldnaab', 18, 0],
])('from "%s" to "%s" there are %i errors, to its beginning %i', (typed, name, whole, beginning) => {
  expect(typingDistance(typed, name)).toEqual({ whole, beginning });
});

test('similar names: fewest errors first, then the larger; nothing that only sounds far away', () => {
  const candidate = (label: string, population: number) => ({
    label,
    population,
    search: placeSearchText({ label, name: label }),
  });
  const candidates = [
    candidate('Giesen', 9_000),
    candidate('Wiesent', 1_000),
    candidate('Gießen', 89_000),
    candidate('Gießener', 5),
    candidate('Kassel', 200_000),
  ];
  const ranked = (typed: string, found: Found): string[] =>
    rankSimilar(typed, candidates, found).map(({ candidate }) => candidate.label);
  expect(ranked('giessen', 'some')).toEqual(['Gießen', 'Gießener', 'Giesen']);
  expect(ranked('muenster', 'nothing')).toEqual([]);
});

test.each([
  ['a beginning of five letters with an error', 'kasle', 'some', ['Kassel']],
  ['one of four only where nothing else is there', 'kasl', 'some', []],
  ['then it is offered', 'kasl', 'nothing', ['Kassel']],
  ['none beside a name that was typed in full', 'gieser', 'exact', ['Giesen']],
  ['what is called so before what also answers to it', 'giesse', 'some', ['Gießen', 'Kreis Gießen', 'Giesen']],
] as const)('similar beginnings: %s', (_, typed, found, expected) => {
  const places = [
    ['Kreis Gießen', 250_000],
    ['Gießen', 89_000],
    ['Giesen', 9_000],
    ['Kassel', 200_000],
  ] as const;
  const candidates = places.map(([label, population]) => ({
    label,
    population,
    search: placeSearchText({ label, name: label }),
  }));
  expect(rankSimilar(typed, candidates, found).map(({ candidate }) => candidate.label)).toEqual(expected);
});
