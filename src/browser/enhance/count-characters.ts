import { formatNumber } from './format-number.ts';
import { liveRegion } from './live-region.ts';

/** Near the limit, and after a pause, the count is also spoken. */
const spokenShare = 0.1;
const pause = 1000;

/** textarea[data-limit]: its sentence on the limit becomes a counter. Nothing is ever cut off. */
export function countCharacters(page: Document): void {
  for (const area of page.querySelectorAll<HTMLTextAreaElement>('textarea[data-limit]')) {
    const sentence = page.getElementById(`${area.id}-limit`);
    const limit = Number(area.dataset['limit']);
    if (sentence === null || !(limit > 0)) continue;
    const counter = document.createElement('p');
    counter.className = 'hint count';
    counter.setAttribute('aria-hidden', 'true');
    sentence.insertAdjacentElement('afterend', counter);
    sentence.classList.add('hidden');
    keepCounting({ area, limit, counter, sentence });
  }
}

type Count = { area: HTMLTextAreaElement; limit: number; counter: HTMLElement; sentence: HTMLElement };

function keepCounting({ area, limit, counter, sentence }: Count): void {
  const say = liveRegion(counter);
  let timer = 0;
  const show = (): void => {
    const left = limit - area.value.length;
    const words = (left < 0 ? sentence.dataset['over'] : sentence.dataset['left']) ?? '{count}';
    counter.textContent = words.replace('{count}', formatNumber(Math.abs(left)));
    counter.classList.toggle('count-over', left < 0);
    clearTimeout(timer);
    if (left <= limit * spokenShare) timer = window.setTimeout(() => say(counter.textContent ?? ''), pause);
  };
  area.addEventListener('input', show);
  show();
  clearTimeout(timer);
}
