import { askRaw } from './ask-raw.ts';
import type { RawAnswer } from './ask-raw.ts';

/** A form as it stands on a page. */
export type FoundForm = { action: string; isMultipart: boolean; fields: [name: string, value: string][] };
/** Somebody's way through the site: the addresses and forms this person is shown. */
export type Crawled = { cookie: string; addresses: string[]; forms: FoundForm[] };

/** Asks as somebody with this cookie. */
const get = (port: number, path: string, cookie: string): Promise<RawAnswer> =>
  askRaw(
    port,
    Buffer.from(`GET ${path} HTTP/1.1\r\nhost: 127.0.0.1\r\nconnection: close\r\ncookie: ${cookie}\r\n\r\n`),
  );

/** Takes every role of a demo, one session each, and the visitor's. */
export async function signInAsAll(port: number): Promise<string[]> {
  const roles = formsOf((await get(port, '/de/demo', '')).body);
  const people = roles.flatMap(({ fields }) => fields.filter(([name]) => name === 'person').map(([, value]) => value));
  const cookies = await Promise.all([...new Set(people)].map((person) => takeRole(port, person)));
  return ['', ...cookies.filter((cookie) => cookie !== '')];
}

async function takeRole(port: number, person: string): Promise<string> {
  const body = `person=${encodeURIComponent(person)}`;
  const head = `POST /de/demo HTTP/1.1\r\nhost: 127.0.0.1\r\nconnection: close\r\nsec-fetch-site: same-origin\r\n`;
  const type = `content-type: application/x-www-form-urlencoded\r\ncontent-length: ${body.length}\r\n\r\n`;
  const answer = await askRaw(port, Buffer.from(head + type + body));
  return /set-cookie: (sitzung=[^;]+)/iu.exec(answer.head)?.[1] ?? '';
}

/** Follows links from the start page until so many pages are seen. */
export async function crawl(port: number, cookie: string, most: number): Promise<Crawled> {
  const seen = new Set(['/de/', '/de/verwaltung', '/de/demo', '/de/konto']);
  const forms = new Map<string, FoundForm>();
  const waiting = [...seen];
  for (let asked = 0; asked < most; asked += 1) {
    const path = waiting.shift();
    if (path === undefined) break;
    const { body, head } = await get(port, path, cookie);
    if (!/content-type: text\/html/iu.test(head)) continue;
    for (const form of formsOf(body)) forms.set(`${form.action} ${form.fields.map(([name]) => name).join()}`, form);
    for (const link of linksOf(body).filter((link) => !seen.has(link))) {
      seen.add(link);
      waiting.push(link);
    }
  }
  return { cookie, addresses: [...seen], forms: [...forms.values()] };
}

const linksOf = (html: string): string[] =>
  [...html.matchAll(/ href="(\/(?:de|bare)?[^"#]*)"/gu)]
    .map(([, link = '']) => plain(link))
    .filter((link) => !link.startsWith('/assets/') && !/^\/(ar|fa|uk|fr|tr|ru|en|de-simple)\b/u.test(link));

function formsOf(html: string): FoundForm[] {
  return [...html.matchAll(/<form\b([^>]*)>(.*?)<\/form>/gsu)].flatMap(([, head = '', inside = '']) => {
    if (!/method="post"/iu.test(head)) return [];
    const fields = [...inside.matchAll(/<(?:input|textarea|select|button)\b([^>]*)>/gu)].flatMap(([, tag = '']) => {
      const name = attribute(tag, 'name');
      return name === '' ? [] : [[name, attribute(tag, 'value')] as [string, string]];
    });
    return [{ action: attribute(head, 'action'), isMultipart: /multipart/u.test(head), fields }];
  });
}

const attribute = (tag: string, name: string): string =>
  plain(new RegExp(` ${name}="([^"]*)"`, 'u').exec(tag)?.[1] ?? '');

const plain = (html: string): string =>
  html.replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&lt;', '<').replaceAll('&amp;', '&');
