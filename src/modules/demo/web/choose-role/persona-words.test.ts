import { expect, test } from 'vitest';
import { personas } from '../../domain/personas.ts';
import { personaWords } from './persona-words.ts';

test('in German every role keeps its label', () => {
  expect(personas.map(({ label }) => personaWords('de', label))).toEqual(personas.map(({ label }) => label));
});

test('in another language every role has words of its own', () => {
  const same = personas.filter(({ label }) => personaWords('fr', label) === label);
  expect(same).toEqual([]);
  expect(personaWords('en', 'Koordination Landkreis Probe')).toBe('Coordination, Landkreis Probe');
  expect(personaWords('en', 'Neue Rolle')).toBe('Neue Rolle');
});
