import { languages, type Language } from '../i18n/languages.ts';
import { languagesOff } from '../i18n/offered-languages.ts';

/** The best of our languages for an Accept-Language header; German where nothing fits. */
export function negotiateLanguage(header: string | null): Language {
  const wanted = (header ?? '')
    .split(',')
    .map((part) => {
      const [tag = '', quality] = part.trim().split(';q=');
      return { tag: tag.toLowerCase(), quality: quality === undefined ? 1 : Number(quality) };
    })
    .filter(({ quality }) => quality > 0)
    .sort((a, b) => b.quality - a.quality);
  const off = languagesOff();
  const offered = languages.filter(({ tag }) => !off.includes(tag));
  for (const { tag } of wanted) {
    const [primary] = tag.split('-');
    const found = offered.find((language) => language.tag === primary || (primary === 'prs' && language.tag === 'fa'));
    if (found !== undefined) return found.tag;
  }
  return 'de';
}
