import { expect, test } from 'vitest';
import { footerLinks } from './footer-links.ts';
import type { DocumentProps } from './page.tsx';
import { renderDocument } from './render-document.tsx';

const addresses = {
  imprint: '/impressum',
  privacy: '/datenschutz',
  accessibility: '/barrierefreiheit',
  'easy-language': '/leichte-sprache',
  'sign-language': '/gebaerdensprache',
  contact: '/kontakt',
  feedback: '/rueckmeldung',
};

const page = (more: Partial<DocumentProps> = {}): string =>
  renderDocument({
    language: 'de',
    direction: 'ltr',
    title: 'Aufrufe',
    siteName: 'Zusammendenken',
    body: <h1>Aufrufe</h1>,
    navigation: [{ href: '/de/', label: 'Übersicht', current: true }],
    languages: [
      { language: 'de', autonym: 'Deutsch', href: '/de/', current: true },
      { language: 'ar', autonym: 'العربية', href: '/ar/', current: false },
    ],
    footer: footerLinks('de', addresses),
    assets: (name) => `/assets/${name}`,
    ...more,
  });

const all = (text: string, pattern: RegExp): string[] => [...text.matchAll(pattern)].map(([, found = '']) => found);

test('a page says its language, direction and title, and can be skipped into', () => {
  expect(page()).toMatch(/^<!DOCTYPE html><html lang="de" dir="ltr"><head><meta charset="utf-8"\/>/u);
  expect(page()).toContain('<title>Aufrufe – Zusammendenken</title>');
  expect(page()).toContain('<a class="skip" href="#inhalt">Zum Inhalt springen</a>');
  expect(page()).toContain('<main class="wrap" id="inhalt" tabindex="-1"><h1>Aufrufe</h1></main>');
  expect(page({ hasErrors: true })).toContain('<title>Fehler: Aufrufe – Zusammendenken</title>');
});

test.each([
  ['de', 'fonts-latin.css', 'fira-sans-latin-400.woff2'],
  ['uk', 'fonts-cyrillic.css', 'noto-sans-cyrillic-400.woff2'],
  ['fa', 'fonts-arabic.css', 'noto-sans-arabic-arabic-400.woff2'],
] as const)('a page in %s loads the fonts of its own script only', (language, style, font) => {
  const loaded = all(page({ language }), /(?:href|src)="\/assets\/([^"]+)"/gu);
  expect(loaded).toEqual(['site.css', style, font, 'enhance.js', 'icon.svg']);
});

test('nothing on a page needs an exception from the content security policy', () => {
  expect(page()).not.toMatch(/ style=|<style|<script(?! src=)| on[a-z]+="/u);
});

test('the footer has every link the law and the person need', () => {
  const footer = page().split('<footer')[1] ?? '';
  expect(all(footer, /href="([^"]+)"/gu)).toEqual(Object.values(addresses));
});

test('each language is named in itself', () => {
  expect(page()).toContain('<a href="/ar/" lang="ar" hreflang="ar"><bdi>العربية</bdi></a>');
  expect(page()).toContain('<a href="/de/" lang="de" hreflang="de" aria-current="true"><bdi>Deutsch</bdi></a>');
});

test('a visitor may sign in; who is signed in may sign out by a form', () => {
  expect(page({ signInHref: '/de/anmelden' })).toContain('<a href="/de/anmelden">Anmelden</a>');
  const signedIn = page({ actor: { label: 'Koordination', href: '/de/konto', signOut: '/de/abmelden' } });
  expect(signedIn).toContain(
    '<form action="/de/abmelden" method="post" data-ends-session="true"><button type="submit">Abmelden</button></form>',
  );
  expect(signedIn).not.toContain('Anmelden<');
});

test('a bare page keeps the words of the demo and drops the rest of the frame', () => {
  const bare = page({ bare: true, demoBanner: <p>Demo.</p> });
  expect(bare).toContain('<header><div class="demo"><p>Demo.</p></div></header><main');
  expect(all(bare, /<(nav|footer)\b/gu)).toEqual([]);
});
