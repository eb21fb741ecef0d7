/** details[data-fold-narrow] start closed where there is one column, so that the form comes first. */
export function foldOnPhones(page: Document): void {
  if (window.matchMedia('(min-width: 60rem)').matches) return;
  for (const part of page.querySelectorAll<HTMLDetailsElement>('details[data-fold-narrow]')) part.open = false;
}
