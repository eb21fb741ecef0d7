import { formatNumber } from './format-number.ts';
import { liveRegion } from './live-region.ts';
import type { Hit } from './read-hits.ts';

/** The list under a search field: keys, mouse, and what screen readers are told. */
export class Combobox {
  private readonly input: HTMLInputElement;
  private readonly list = document.createElement('ul');
  private readonly say: (words: string) => void;
  private readonly choose: (hit: Hit) => void;
  private hits: Hit[] = [];
  private active = -1;

  constructor(input: HTMLInputElement, choose: (hit: Hit) => void) {
    this.input = input;
    this.choose = choose;
    this.list.id = `${input.id}-hits`;
    this.list.hidden = true;
    this.list.setAttribute('role', 'listbox');
    const label = document.querySelector(`label[for="${input.id}"]`);
    this.list.setAttribute('aria-label', label?.textContent?.trim() ?? '');
    input.insertAdjacentElement('afterend', this.list);
    this.say = liveRegion(this.list);
    for (const [name, value] of Object.entries({
      role: 'combobox',
      'aria-autocomplete': 'list',
      'aria-expanded': 'false',
      'aria-controls': this.list.id,
    })) {
      input.setAttribute(name, value);
    }
    input.addEventListener('keydown', (event) => this.key(event));
    input.addEventListener('blur', () => this.close());
    // Pressing the mouse would move the focus and close the list before the click arrives.
    this.list.addEventListener('mousedown', (event) => event.preventDefault());
    this.list.addEventListener('click', (event) => this.pick(this.indexOf(event.target)));
  }

  /** Shows hits and tells how many there are. */
  show(hits: Hit[]): void {
    this.hits = hits;
    this.list.textContent = '';
    hits.forEach((hit, index) => this.list.append(this.option(hit, index)));
    this.open(hits.length > 0);
    const words = hits.length > 0 ? this.input.dataset['some'] : this.input.dataset['none'];
    this.say((words ?? '').replace('{count}', formatNumber(hits.length)));
  }

  /** No suggestions to be had; the form itself still works. */
  fail(): void {
    this.close();
    this.say(this.input.dataset['failed'] ?? '');
  }

  /** Hides the list. */
  close(): void {
    this.open(false);
  }

  private option(hit: Hit, index: number): HTMLLIElement {
    const item = document.createElement('li');
    item.id = `${this.list.id}-${index}`;
    item.setAttribute('role', 'option');
    item.setAttribute('aria-selected', 'false');
    item.append(hit.label);
    if (hit.detail !== undefined) {
      const detail = document.createElement('small');
      detail.textContent = hit.detail;
      item.append(' ', detail);
    }
    return item;
  }

  private open(isOpen: boolean): void {
    this.list.hidden = !isOpen;
    this.input.setAttribute('aria-expanded', String(isOpen));
    this.move(-1);
  }

  private move(to: number): void {
    this.list.children[this.active]?.setAttribute('aria-selected', 'false');
    this.active = to;
    const item = this.list.children[to];
    if (item === undefined) {
      this.input.removeAttribute('aria-activedescendant');
      return;
    }
    item.setAttribute('aria-selected', 'true');
    item.scrollIntoView({ block: 'nearest' });
    this.input.setAttribute('aria-activedescendant', item.id);
  }

  private key(event: KeyboardEvent): void {
    if (event.isComposing) return;
    const isTaken =
      event.key === 'ArrowDown' || event.key === 'ArrowUp'
        ? this.arrow(event)
        : !this.list.hidden && this.end(event.key);
    if (isTaken) event.preventDefault();
  }

  private arrow({ key, altKey }: KeyboardEvent): boolean {
    if (this.hits.length === 0) return false;
    if (this.list.hidden) this.open(true);
    if (!altKey) this.step(key === 'ArrowDown' ? 1 : -1);
    return true;
  }

  /** Enter takes the marked hit, or sends the form if none is; Escape closes the list and keeps what was typed. */
  private end(key: string): boolean {
    if (key === 'Escape') this.close();
    else if (key === 'Enter' && this.active >= 0) this.pick(this.active);
    else return false;
    return true;
  }

  /** One further, round and round, with the field itself between last and first. */
  private step(by: number): void {
    const places = this.hits.length + 1;
    this.move(((this.active + 1 + by + places) % places) - 1);
  }

  private indexOf(target: EventTarget | null): number {
    return [...this.list.children].findIndex((item) => target instanceof Node && item.contains(target));
  }

  private pick(index: number): void {
    const hit = this.hits[index];
    if (hit === undefined) return;
    this.close();
    this.hits = [];
    this.choose(hit);
  }
}
