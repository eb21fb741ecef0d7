import { Combobox } from './combobox.ts';
import { readHits, type Hit } from './read-hits.ts';

const pause = 150;
const shortest = 2;

/**
 * input[data-suggest=URL] becomes a combobox with a list (ARIA Authoring Practices: editable, list, manual selection).
 * URL answers `?q=` with JSON `{ "hits": [{ "label", "detail"?, "value"?, "href"? }] }`. Choosing a hit fills the
 * field and, with data-chosen=NAME, the hidden field of that name; a hit with href is opened. Without a choice Enter
 * sends the form as ever. With data-suggest-when=NAME=VALUE hits are offered only while that field has that value.
 */
export function suggestHits(page: Document): void {
  for (const input of page.querySelectorAll<HTMLInputElement>('input[data-suggest]')) {
    const address = input.dataset['suggest'];
    if (address !== undefined) start(input, address);
  }
}

function start(input: HTMLInputElement, address: string): void {
  const chosen = hiddenField(input);
  const box = new Combobox(input, (hit) => choose(input, hit, chosen));
  let timer = 0;
  let latest: AbortController | undefined;
  const search = async (words: string): Promise<void> => {
    latest?.abort();
    const mine = new AbortController();
    latest = mine;
    try {
      const hits = await readHits(address, words, mine.signal);
      if (mine === latest) box.show(hits);
    } catch {
      if (mine === latest) box.fail();
    }
  };
  input.addEventListener('input', () => {
    if (chosen !== null) chosen.value = '';
    clearTimeout(timer);
    const words = input.value.trim();
    if (words.length < shortest || !isWanted(input)) {
      latest?.abort();
      latest = undefined;
      box.close();
    } else {
      timer = window.setTimeout(() => void search(words), pause);
    }
  });
}

function isWanted(input: HTMLInputElement): boolean {
  const when = input.dataset['suggestWhen'];
  if (when === undefined || input.form === null) return true;
  const [name = '', value] = when.split('=');
  return new FormData(input.form).get(name) === value;
}

function hiddenField(input: HTMLInputElement): HTMLInputElement | null {
  const name = input.dataset['chosen'];
  const field = name === undefined ? null : (input.form?.elements.namedItem(name) ?? null);
  return field instanceof HTMLInputElement ? field : null;
}

function choose(input: HTMLInputElement, hit: Hit, chosen: HTMLInputElement | null): void {
  if (hit.href !== undefined) {
    window.location.assign(hit.href);
    return;
  }
  input.value = hit.label;
  if (chosen === null) return;
  chosen.value = hit.value ?? '';
  chosen.dispatchEvent(new Event('change', { bubbles: true }));
}
