import { expect, test } from 'vitest';
import type { Waiting } from '../../../platform/module.ts';
import { instant } from '../../../platform/time/instant.ts';
import { startContent } from './next-step.ts';

const item = (title: string, until?: number | null): Waiting => ({
  title,
  href: '/de/',
  line: '',
  status: { words: '', tone: 'neutral' },
  ...(until === undefined ? {} : { task: { words: '', until: until === null ? null : instant(until) } }),
});

test('the task that ends first is next, whatever the order', () => {
  const { next, others, tasks } = startContent([
    item('runs'),
    item('later', 20),
    item('someday', null),
    item('soon', 10),
  ]);
  expect(next?.title).toBe('soon');
  expect(others.map(({ title }) => title)).toEqual(['later', 'someday', 'runs']);
  expect(tasks).toBe(3);
});

test('without tasks nothing is next', () => {
  expect(startContent([item('runs')])).toMatchObject({ next: null, tasks: 0 });
});
