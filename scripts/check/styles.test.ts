import { expect, test } from 'vitest';
import { findPhysicalStyles } from './styles.ts';

const declarations = (css: string) => findPhysicalStyles(css).map(({ declaration }) => declaration);

test.each([
  ['a { margin-left: 1px; }', 'margin-left: 1px'],
  ['a { color: red; width: 3em }', 'width: 3em '],
  ['a { border-top-left-radius: 2px; }', 'border-top-left-radius: 2px'],
  ['a { text-align: left; }', 'text-align: left'],
  ['a { padding: 0 1px 0 calc(2px + (1px * 2)); }', 'padding: 0 1px 0 calc(2px + (1px * 2))'],
  ['@media (min-width: 40em) { a { inset: auto; left: 0; } }', 'left: 0'],
])('%s has a physical side', (css, expected) => {
  expect(declarations(css)).toEqual([expected]);
});

test.each([
  'a { margin-inline-start: 1px; inline-size: 3em; text-align: start; }',
  '@media (min-width: 40em) { a { margin: 0 1px 2px 1px; } }',
  'a::after { content: "left: 0"; }',
  '/* margin-left: 1px; */ a { color: red; }',
  'a { padding: var(--a) calc(1px + 2px) 0 calc(1px + 2px); }',
])('%s turns round', (css) => {
  expect(declarations(css)).toEqual([]);
});

test('the line is that of the declaration', () => {
  expect(findPhysicalStyles('/* one\n two */\na {\n  top: 0;\n}')).toEqual([{ line: 4, declaration: 'top: 0' }]);
});
