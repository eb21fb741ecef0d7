import { describe, expect, test } from 'vitest';
import { inventedRegister, inventedUnit } from '../../../../test/support/register-file.ts';
import { compareRegister } from './compare-register.ts';
import { confirmProposals } from './confirm-proposals.ts';
import { proposeSuccessors } from './propose-successors.ts';
import type { RegisterUnit } from './register-unit.ts';

const known = inventedRegister().map((unit) => ({ ...unit, id: `id-${unit.ars}` }));
const gemeinde = (ars: string, name: string, more: Partial<RegisterUnit>): RegisterUnit =>
  inventedUnit({ ars, name, type: 'Gemeinde', typeCode: '64', ...more });

/** The register without some units, with others changed, and with new ones. */
function after(
  gone: readonly string[],
  changes: Record<string, Partial<RegisterUnit>>,
  added: readonly RegisterUnit[] = [],
) {
  const rest = inventedRegister().filter(({ ars }) => !gone.includes(ars));
  return compareRegister(known, [...rest.map((unit) => ({ ...unit, ...changes[unit.ars] })), ...added]);
}

const told = (diff: ReturnType<typeof compareRegister>) =>
  proposeSuccessors(diff).map(({ kind, links }) => [
    kind,
    ...links.map(({ from, to, share }) => `${from.label} > ${to.label} ${share}`),
  ]);

const grossprobe = '989515001003';
const kleinprobe = '989515001004';
const uebungen = '989520000001';
const strassfelden = '989520000002';

describe('what may have become of units that are gone', () => {
  test('two that are together as large as a new one have merged', () => {
    const added = gemeinde('989515001005', 'Probe an der Aue', { areaKm2: 80.1, population: 5_050 });
    expect(told(after([grossprobe, kleinprobe], {}, [added]))).toEqual([
      ['merger', 'Großprobe > Probe an der Aue 1', 'Kleinprobe > Probe an der Aue 1'],
    ]);
  });

  test('one by which a neighbour has grown was taken in', () => {
    expect(told(after([kleinprobe], { [grossprobe]: { areaKm2: 80, population: 5_010 } }))).toEqual([
      ['incorporation', 'Kleinprobe > Großprobe 1'],
    ]);
  });

  test('one whose area two neighbours share was split, by the share of the area', () => {
    expect(
      told(
        after([strassfelden], { [uebungen]: { areaKm2: 90 + 82.5, population: 16_400 } }, [
          gemeinde('989520000009', 'Neufelden', { areaKm2: 27.5, population: 1_600 }),
        ]),
      ),
    ).toEqual([['split', 'Straßfelden > Übungen 0.75', 'Straßfelden > Neufelden 0.25']]);
  });

  test('the same name and area under another key, even in another Kreis, is the same unit', () => {
    const moved = gemeinde('989530000007', 'Straßfelden', { areaKm2: 110.3, population: 6_050 });
    expect(told(after([strassfelden], {}, [moved]))).toEqual([['key-change', 'Straßfelden > Straßfelden 1']]);
  });

  test('another name on the same area in the same Kreis is the same unit too', () => {
    const renamed = gemeinde('989520000008', 'Feldstraßen', { areaKm2: 110, population: 6_010 });
    expect(told(after([strassfelden], {}, [renamed]))).toEqual([['key-change', 'Straßfelden > Feldstraßen 1']]);
  });

  test.each([
    ['the areas do not add up', { areaKm2: 95, population: 5_000 }],
    ['the population speaks against it', { areaKm2: 80, population: 50_000 }],
  ])('nothing is proposed when %s', (_, figures) => {
    expect(told(after([grossprobe, kleinprobe], {}, [gemeinde('989515001005', 'Anderswo', figures)]))).toEqual([]);
  });

  test('surveying changes nothing', () => {
    expect(told(after([kleinprobe], { [grossprobe]: { areaKm2: 50.02 }, [uebungen]: { areaKm2: 89.97 } }))).toEqual([]);
  });

  test('two of the same name are left to a person', () => {
    const twins = [
      gemeinde('989530000001', 'Straßfelden', { areaKm2: 110, bezirk: '987' }),
      gemeinde('989530000002', 'Straßfelden', { areaKm2: 110, bezirk: '987' }),
    ];
    const doubled = compareRegister(
      [...known, { ...known.at(-1)!, ars: '989520000099', ags: '98952099', id: 'twin' }],
      [...inventedRegister().filter(({ ars }) => ars !== strassfelden), ...twins],
    );
    expect(told(doubled)).toEqual([]);
  });
});

test('a confirmed key change turns gone and added into one renamed unit; every other proposal is a link', () => {
  const moved = gemeinde('989530000007', 'Straßfelden', { areaKm2: 110, population: 6_000 });
  const diff = after([strassfelden, kleinprobe], { [grossprobe]: { areaKm2: 80, population: 5_000 } }, [moved]);
  const proposals = proposeSuccessors(diff);
  const confirmed = confirmProposals(diff, proposals, ({ kind }) => kind === 'key-change');
  expect(confirmed.diff.added).toEqual([]);
  expect(confirmed.diff.gone.map(({ label }) => label)).toEqual(['Kleinprobe']);
  expect(confirmed.diff.renamed).toEqual([
    { before: known.at(-1), after: { ...moved, degurba: null, lat: null, lon: null } },
  ]);
  expect(confirmed.links.map(({ from, to, confirmed: isConfirmed }) => [from.label, to.label, isConfirmed])).toEqual([
    ['Kleinprobe', 'Großprobe', false],
  ]);
});
