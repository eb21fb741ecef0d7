/**
 * form[data-ends-session]: the browser drops the pages it has kept when such a form is answered, but keeps the one it
 * was sent from, which it leaves only then. That one is emptied on leaving, and asked for anew on the way back.
 */
export function forgetOnLeaving(page: Document): void {
  let isEnding = false;
  page.addEventListener('submit', ({ target, defaultPrevented }) => {
    isEnding = !defaultPrevented && target instanceof HTMLFormElement && target.dataset['endsSession'] !== undefined;
  });
  addEventListener('pagehide', () => {
    if (isEnding) page.body.textContent = '';
  });
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted && isEnding) location.replace(location.href);
  });
}
