import { liveRegion } from './live-region.ts';

/** A download leaves the page as it is: its button works again after this time. */
const forgetAfter = 10_000;

/**
 * A form whose button says data-once="true" is sent once. The button stays enabled, since a disabled one would lose the
 * focus and its own name and value; going back to the page makes it work again.
 */
export function sendOnce(page: Document): void {
  const sent = new Map<HTMLFormElement, () => void>();
  page.addEventListener('submit', (event) => {
    const form = event.target;
    if (!(form instanceof HTMLFormElement) || event.defaultPrevented) return;
    if (sent.has(form)) {
      event.preventDefault();
      return;
    }
    const buttons = [...form.querySelectorAll<HTMLElement>('[data-once="true"]')];
    if (buttons.length === 0) return;
    for (const button of buttons) button.setAttribute('aria-disabled', 'true');
    announceBusy(form);
    const undo = (): void => {
      sent.delete(form);
      for (const button of buttons) button.removeAttribute('aria-disabled');
    };
    sent.set(form, undo);
    setTimeout(undo, forgetAfter);
  });
  window.addEventListener('pageshow', () => {
    for (const undo of sent.values()) undo();
  });
}

function announceBusy(form: HTMLFormElement): void {
  const { busy } = form.dataset;
  if (busy === undefined) return;
  const say = liveRegion(form);
  // An empty region must be there before its words are.
  setTimeout(() => say(busy), 100);
}
