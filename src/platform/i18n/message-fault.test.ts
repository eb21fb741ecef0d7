import { expect, test } from 'vitest';
import { messageFault } from './message-fault.ts';

const german = '{name}: noch {days, plural, one {# Tag} other {# Tage}}, <link>mehr</link>';
const faultOf = (body: string): unknown => messageFault({ body, german, language: 'en' });

test.each([
  ['{name}: {days, plural, one {# day} other {# days}} left, <link>more</link>', null],
  ['  ', { kind: 'empty' }],
  ['{name', { kind: 'broken' }],
  ['{days, plural, one {#} other {#}} <link>more</link>', { kind: 'slots', missing: ['name'], extra: [] }],
  [
    '{name} {days, plural, one {#} other {#}} <link>a</link> <script>b</script>',
    { kind: 'slots', missing: [], extra: ['<script>'] },
  ],
  ['{name} {days, plural, other {#}} <link>more</link>', { kind: 'forms', missing: ['one'] }],
])('%j gives %j', (body, fault) => {
  expect(faultOf(body)).toEqual(fault);
});
