import type { VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { CheckField } from './check-field.tsx';
import { ChecksField } from './checks-field.tsx';
import { ChoiceField } from './choice-field.tsx';
import { ErrorSummary } from './error-summary.tsx';
import { FileField } from './file-field.tsx';
import { MoneyField } from './money-field.tsx';
import { SelectField } from './select-field.tsx';
import { TextArea } from './text-area.tsx';
import { TextField } from './text-field.tsx';

const field = { language: 'de', name: 'place', label: 'Ort' } as const;
const wrong = { ...field, hint: 'Wie im Register.', error: 'Bitte nennen Sie den Ort.' };
const options = [
  { value: 'a', label: 'Eins' },
  { value: 'b', label: 'Zwei' },
];
const html = (node: VNode): string => renderToString(node);

/** The attributes of the first element of a kind. */
function attributes(node: VNode, tag: string): Record<string, string> {
  const start = new RegExp(`<${tag}\\b([^>]*?)/?>`, 'u').exec(html(node))?.[1] ?? '';
  const pairs = [...start.matchAll(/([\w-]+)(?:="([^"]*)")?/gu)];
  return Object.fromEntries(pairs.map(([, name = '', value = '']) => [name, value]));
}

describe('a field', () => {
  test('belongs to its label and describes nothing that is not there', () => {
    const node = <TextField {...field} value="Köln &amp; Bonn" autocomplete="organization" />;
    expect(html(node)).toContain('<label class="label" for="f-place">Ort</label>');
    expect(attributes(node, 'input')).toEqual({
      id: 'f-place',
      name: 'place',
      required: '',
      class: 'input',
      dir: 'auto',
      type: 'text',
      value: 'Köln &amp; Bonn',
      autocomplete: 'organization',
    });
  });

  test('says that it is voluntary in words', () => {
    const node = <TextField {...field} optional />;
    expect(html(node)).toContain('Ort<span class="label-mark"> (freiwillig)</span></label>');
    expect(attributes(node, 'input')).not.toHaveProperty('required');
  });

  test('is tied to its hint and error in the order they are read', () => {
    const node = <TextField {...wrong} />;
    expect(attributes(node, 'input')).toMatchObject({
      'aria-describedby': 'f-place-hint f-place-error',
      'aria-invalid': 'true',
    });
    expect(html(node)).toContain('<p class="hint" id="f-place-hint">Wie im Register.</p>');
    expect(html(node)).toContain(
      '<p class="wrong" id="f-place-error"><span class="hidden">Fehler: </span>Bitte nennen Sie den Ort.</p>',
    );
  });

  test('can be the title of its page', () => {
    expect(html(<TextField {...field} asTitle />)).toContain('<label class="label" for="f-place"><h1>Ort</h1></label>');
  });
});

test('a text area tells its limit and cuts nothing off', () => {
  const node = <TextArea {...wrong} limit={1000} value={'a\n<b>'} />;
  expect(attributes(node, 'textarea')).toEqual({
    id: 'f-place',
    name: 'place',
    required: '',
    'aria-describedby': 'f-place-hint f-place-error f-place-limit',
    'aria-invalid': 'true',
    class: 'input',
    dir: 'auto',
    rows: '5',
    'data-limit': '1000',
  });
  expect(html(node)).toContain('>a\n&lt;b></textarea>');
  expect(html(node)).toContain('>höchstens 1.000 Zeichen</p>');
});

test('an amount is described by its unit', () => {
  const node = <MoneyField {...field} value="12,50" />;
  expect(attributes(node, 'input')).toMatchObject({ 'aria-describedby': 'f-place-unit', inputmode: 'decimal' });
  expect(html(node)).toContain('<span id="f-place-unit">Euro</span>');
});

test('a choice is a group with a legend; its first box is where errors lead', () => {
  const node = <ChoiceField {...wrong} options={options} value="b" />;
  expect(attributes(node, 'fieldset')).toMatchObject({ 'aria-describedby': 'f-place-hint f-place-error' });
  expect(html(node)).toContain('<legend class="label">Ort</legend>');
  const boxes = html(node).match(/<input[^>]*>/gu);
  expect(boxes).toEqual([
    '<input type="radio" id="f-place" name="place" value="a" required/>',
    '<input type="radio" id="f-place-2" name="place" value="b" checked required/>',
  ]);
});

test('checks post under one name', () => {
  const boxes = html(<ChecksField {...field} options={options} values={['a']} />).match(/<input[^>]*>/gu);
  expect(boxes).toEqual([
    '<input type="checkbox" id="f-place" name="place" value="a" checked/>',
    '<input type="checkbox" id="f-place-2" name="place" value="b"/>',
  ]);
});

test('a single check carries its own error', () => {
  expect(attributes(<CheckField {...wrong} checked />, 'input')).toEqual({
    type: 'checkbox',
    id: 'f-place',
    name: 'place',
    value: 'yes',
    checked: '',
    required: '',
    'aria-describedby': 'f-place-hint f-place-error',
    'aria-invalid': 'true',
  });
});

test('a list to choose from starts with nothing chosen', () => {
  expect(html(<SelectField {...field} options={options} />)).toContain(
    '<option value selected>Bitte wählen</option><option value="a">Eins</option>',
  );
});

test('a file that is there already need not be sent again, and its link is safe', () => {
  const files = { accept: '.pdf', types: 'PDF', size: '10 MB' };
  expect(attributes(<FileField {...field} {...files} />, 'input')).toHaveProperty('required');
  const node = <FileField {...field} {...files} kept={[{ name: 'Freigabe.pdf', href: 'javascript:x' }]} />;
  expect(attributes(node, 'input')).not.toHaveProperty('required');
  expect(html(node)).toContain('Schon hochgeladen: <bdi><a href="#">Freigabe.pdf</a></bdi>');
});

describe('the summary of errors', () => {
  test('leads to each field and takes the focus', () => {
    const node = <ErrorSummary language="de" errors={[{ name: 'place', message: 'Ort fehlt.' }, { message: 'Zu.' }]} />;
    expect(html(node)).toContain('<h2 id="error-summary">Bitte prüfen Sie 2 Angaben</h2>');
    expect(html(node)).toContain('<li><a href="#f-place">Ort fehlt.</a></li><li>Zu.</li>');
    expect(attributes(node, 'div')).toMatchObject({ role: 'alert', tabindex: '-1', 'data-focus': '' });
  });

  test('is not there without errors', () => {
    expect(renderToString(<ErrorSummary language="de" errors={[]} />)).toBe('');
  });
});
