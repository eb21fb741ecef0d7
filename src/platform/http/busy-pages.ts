import { randomInt } from 'node:crypto';
import type { Language } from '../i18n/languages.ts';

const keptFor = 60_000;

/**
 * The page for those who are turned away, from memory: it is rendered once a minute and language at most. They are
 * asked to come back after 5 to 20 seconds, not all at once.
 */
export function busyPages(render: (language: Language) => Response): (language: Language) => Promise<Response> {
  const pages = new Map<Language, { text: string; headers: [string, string][]; until: number }>();
  return async (language) => {
    let page = pages.get(language);
    if (page === undefined || page.until < Date.now()) {
      const rendered = render(language);
      page = { text: await rendered.text(), headers: [...rendered.headers], until: Date.now() + keptFor };
      pages.set(language, page);
    }
    const headers = new Headers(page.headers);
    headers.set('retry-after', String(randomInt(5, 21)));
    return new Response(page.text, { status: 503, headers });
  };
}
