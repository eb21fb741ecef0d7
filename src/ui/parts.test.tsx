import { renderToString } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { Button } from './button.tsx';
import { DataTable } from './data-table.tsx';
import { Form } from './form.tsx';
import { Pagination } from './pagination.tsx';
import { ScoreBar } from './score-bar.tsx';
import { Way } from './way.tsx';

const words = (html: string): string =>
  html
    .replace(/<[^>]+>/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();

test('a table heads its rows and columns and repeats the column for phones', () => {
  const html = renderToString(
    <DataTable
      caption="Kommunen"
      columns={[
        { label: 'Kommune', heads: true, cell: (row: [string, number]) => row[0] },
        { label: 'Punkte', figures: true, cell: (row) => row[1] },
      ]}
      rows={[
        ['Musterstadt', 84],
        ['Probstadt', 70],
      ]}
      cut={{ after: 1, words: 'Bis hier' }}
    />,
  );
  expect(html).toContain('<thead><tr><th scope="col">Kommune</th><th scope="col" class="end">Punkte</th></tr></thead>');
  expect(html).toContain(
    '<tr><th scope="row">Musterstadt</th><td class="end" data-label="Punkte">84</td></tr>' +
      '<tr class="cut"><td colspan="2">Bis hier</td></tr>' +
      '<tr><th scope="row">Probstadt</th>',
  );
});

test('a way says in words what its marks show', () => {
  const html = renderToString(
    <Way
      language="de"
      steps={[
        { state: 'past', title: 'Formular offen' },
        { state: 'now', title: 'Interesse bekunden', line: 'bis 12. Februar' },
        { state: 'next', title: 'Auswahl' },
      ]}
    />,
  );
  expect(words(html)).toBe('Formular offen (erledigt) Interesse bekunden (jetzt) bis 12. Februar Auswahl (kommt noch)');
  expect(html).toContain('<li class="way-now" aria-current="step">');
});

test('a score bar tells its figures and keeps them on the scale', () => {
  const html = renderToString(<ScoreBar language="de" value={72.5} low={50} high={120} min={60} max={100} />);
  expect(html).toContain('aria-label="72,5 Punkte, Spanne von 50 bis 120"');
  expect(html).toContain('<line x1="8" x2="152" ');
  expect(html).toContain('cx="53"');
});

test.each([
  [1, 1, ''],
  [1, 2, '1 2 Nächste Seite'],
  [3, 4, 'Vorige Seite 1 2 3 4 Nächste Seite'],
  [12, 40, 'Vorige Seite 1 … 11 12 13 … 40 Nächste Seite'],
  [40, 40, 'Vorige Seite 1 … 39 40'],
])('page %d of %d', (page, pages, shown) => {
  const html = renderToString(<Pagination language="de" page={page} pages={pages} href={(n) => `?seite=${n}`} />);
  expect(words(html)).toBe(shown);
});

test('a form is checked by the server, and its button by a script against the second press', () => {
  const html = renderToString(
    <Form language="de" action="javascript:x">
      <Button name="deed" value="send">
        Absenden
      </Button>
    </Form>,
  );
  expect(html).toBe(
    '<form action="#" method="post" novalidate data-busy="Wird gesendet …">' +
      '<button class="btn" type="submit" data-once="true" name="deed" value="send">Absenden</button></form>',
  );
});
