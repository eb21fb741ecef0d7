import type { Instant } from '../../../../platform/time/instant.ts';

/** An entry of a feed. */
export type FeedItem = { id: string; title: string; description: string; link: string; publishedAt: Instant };

export type Feed = {
  title: string;
  description: string;
  link: string;
  self: string;
  language: string;
  items: readonly FeedItem[];
};

/** A feed in RSS 2.0. */
export function feedFile({ title, description, link, self, language, items }: Feed): string {
  const entries = items.map(
    (item) =>
      `<item><title>${escaped(item.title)}</title><link>${escaped(item.link)}</link>` +
      `<description>${escaped(item.description)}</description><guid isPermaLink="false">${escaped(item.id)}</guid>` +
      `<pubDate>${new Date(item.publishedAt).toUTCString()}</pubDate></item>`,
  );
  return (
    `<?xml version="1.0" encoding="UTF-8"?>\n<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"><channel>` +
    `<title>${escaped(title)}</title><link>${escaped(link)}</link><description>${escaped(description)}</description>` +
    `<language>${escaped(language)}</language><atom:link href="${escaped(self)}" rel="self" type="application/rss+xml"/>` +
    `${entries.join('')}</channel></rss>\n`
  );
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Markup and the control characters XML 1.0 knows no way to write. */
const escaped = (text: string): string =>
  text
    .replaceAll(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/gu, '')
    .replaceAll(/[&<>"]/gu, (sign) => entities[sign] ?? sign);
