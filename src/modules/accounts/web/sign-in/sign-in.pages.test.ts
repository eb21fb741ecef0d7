import { expect, test } from 'vitest';
import { withApp } from '../../../../../test/support/app.ts';
import { sql } from '../../../../platform/db/database.ts';

test(
  'from the form to a session, by link; opening the link consumes nothing',
  withApp(async ({ db, get, post }) => {
    const sent = await post('/de/anmelden', { email: 'koordination@musterstadt.example', next: '/de/kontakt' });
    expect(sent.status).toBe(303);
    const { rows } = await sql<{ body: string }>`select body from platform.mail`.execute(db);
    const link = /\/de\/anmelden\/link\/[\w-]+/u.exec(rows[0]?.body ?? '')?.[0] ?? '';
    expect((await get(link)).status).toBe(200);
    expect((await get(link)).status).toBe(200);
    const used = await post(link, {});
    expect(used.headers.get('location')).toBe('/de/kontakt');
    const cookie = used.headers.get('set-cookie') ?? '';
    expect(cookie).toMatch(/^sitzung=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax;/u);
    const start = await get('/de/', { cookie: cookie.split(';')[0] ?? '' });
    expect(await start.text()).toContain('Guten Tag.');
  }),
);

test(
  'a wrong address keeps what was typed and ties the error to the field',
  withApp(async ({ post }) => {
    const response = await post('/de/anmelden', { email: 'kein <b>Postfach', next: '' });
    const page = await response.text();
    expect(response.status).toBe(422);
    expect(page).toContain('value="kein &lt;b>Postfach"');
    expect(page).toMatch(/aria-invalid="true"/u);
  }),
);

test(
  'no cookie and no third party before sign-in, and a strict policy',
  withApp(async ({ get }) => {
    const response = await get('/de/');
    expect(response.headers.get('set-cookie')).toBeNull();
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(response.headers.get('content-security-policy')).not.toContain('unsafe');
    expect(await response.text()).not.toMatch(/(?:src|href)="https?:\/\/(?!127\.0\.0\.1)/u);
  }),
);

test(
  'a form from another site is refused',
  withApp(async ({ request }) => {
    const response = await request('/de/anmelden', {
      method: 'POST',
      headers: {
        origin: 'https://evil.example',
        'sec-fetch-site': 'cross-site',
        'content-type': 'application/x-www-form-urlencoded',
      },
      body: 'email=a%40b.example',
    });
    expect(response.status).toBe(403);
  }),
);
