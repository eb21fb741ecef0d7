/** The summary of errors takes the focus when the page arrives. */
export function focusSummary(page: Document): void {
  page.querySelector<HTMLElement>('[data-focus]')?.focus();
}
