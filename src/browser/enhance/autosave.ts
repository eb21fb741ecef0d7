import { changedFields } from './changed-fields.ts';
import { saveState, type SaveState } from './save-state.ts';

const idle = 2000;
const retries = [5000, 15_000, 60_000];

/**
 * form[data-autosave=URL] posts changed fields two seconds after the last key, url-encoded: the fields' own names and
 * values, hidden fields, and `_changed` once per changed name, so that an unticked group is told from an untouched one.
 *
 * Answers: 2xx saved; 409 somebody else changed it; 401 and 403 signed out; all else is tried again. A JSON body may say
 * `{ "message": "...", "fields": { "version": "7" } }`: a sentence to show, and new values for hidden fields.
 */
export function autosaveForms(page: Document): void {
  for (const form of page.querySelectorAll<HTMLFormElement>('form[data-autosave]')) {
    const address = form.dataset['autosave'];
    const place = form.querySelector<HTMLElement>('[data-save-state]');
    if (address !== undefined && place !== null) new Autosave(form, address, saveState(place)).start();
  }
}

/** One form's saving: never two requests at once, or an older answer could overtake a newer one. */
class Autosave {
  private readonly form: HTMLFormElement;
  private readonly address: string;
  private readonly state: SaveState;
  private readonly changed = new Set<string>();
  private timer = 0;
  private failures = 0;
  private running = false;
  private sent = false;

  constructor(form: HTMLFormElement, address: string, state: SaveState) {
    this.form = form;
    this.address = address;
    this.state = state;
  }

  start(): void {
    this.state.show('ready');
    for (const kind of ['input', 'change']) this.form.addEventListener(kind, (event) => this.note(event.target));
    this.form.addEventListener('submit', () => {
      this.sent = true;
      clearTimeout(this.timer);
    });
    window.addEventListener('pageshow', () => {
      this.sent = false;
    });
    window.addEventListener('online', () => this.soon(0));
    document.addEventListener('visibilitychange', () => {
      if (document.visibilityState === 'hidden') void this.save(true);
    });
    window.addEventListener('beforeunload', (event) => {
      if (this.failures > 0 && this.changed.size > 0 && !this.sent) event.preventDefault();
    });
  }

  private note(target: EventTarget | null): void {
    if (!(target instanceof Element)) return;
    const name = target.getAttribute('name');
    if (name === null || target.getAttribute('type') === 'file') return;
    this.changed.add(name);
    this.soon(idle);
  }

  private soon(wait: number): void {
    clearTimeout(this.timer);
    this.timer = window.setTimeout(() => void this.save(false), wait);
  }

  private async save(leaving: boolean): Promise<void> {
    clearTimeout(this.timer);
    if (this.running || this.sent || this.changed.size === 0) return;
    const names = [...this.changed];
    this.changed.clear();
    this.running = true;
    if (!leaving) this.state.show('saving');
    try {
      const response = await fetch(this.address, {
        method: 'POST',
        body: changedFields(this.form, names),
        headers: { accept: 'application/json' },
        credentials: 'same-origin',
        keepalive: leaving,
      });
      await this.answered(response, names);
    } catch {
      this.failed(names, navigator.onLine ? 'failed' : 'offline');
    } finally {
      this.running = false;
    }
    if (this.changed.size > 0 && this.failures === 0) this.soon(idle);
  }

  private async answered(response: Response, names: string[]): Promise<void> {
    const { message, fields } = await readAnswer(response);
    for (const [name, value] of Object.entries(fields)) {
      const field = this.form.elements.namedItem(name);
      if (field instanceof HTMLInputElement && field.type === 'hidden') field.value = value;
    }
    if (response.ok) {
      this.failures = 0;
      this.state.show('saved', message);
    } else if (response.status === 409) {
      // What was typed goes with the next change or with the form; sending it again alone would only be refused again.
      this.state.show('conflict', message);
    } else if (response.status === 401 || response.status === 403) {
      this.failed(names, 'signedOut');
    } else {
      this.failed(names, 'failed', message);
    }
  }

  private failed(names: string[], kind: 'failed' | 'offline' | 'signedOut', message?: string): void {
    for (const name of names) this.changed.add(name);
    this.state.show(kind, message);
    this.soon(retries[Math.min(this.failures, retries.length - 1)] ?? idle);
    this.failures += 1;
  }
}

type Answer = { message?: string; fields: Record<string, string> };

async function readAnswer(response: Response): Promise<Answer> {
  if (!(response.headers.get('content-type') ?? '').includes('application/json')) return { fields: {} };
  const body = (await response.json()) as Partial<Answer>;
  const { message, fields = {} } = body;
  return message === undefined ? { fields } : { message, fields };
}
