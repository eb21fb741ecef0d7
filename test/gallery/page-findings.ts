/* Functions that run in the page: they may use nothing from outside themselves. */

/** Names what makes a page scroll sideways or cuts its words off. */
export function findOverflow(): string[] {
  const page = document.documentElement;
  const name = (element: Element): string =>
    `<${element.tagName.toLowerCase()} class="${element.getAttribute('class') ?? ''}"> ${(element.textContent ?? '').trim().slice(0, 40)}`;
  const isScrolled = (element: Element | null): boolean =>
    element !== null && (/auto|scroll/u.test(getComputedStyle(element).overflowX) || isScrolled(element.parentElement));
  const outside = [...document.body.querySelectorAll('*')].filter((element) => {
    const { left, right, width } = element.getBoundingClientRect();
    const isOut = width > 1 && (right > page.clientWidth + 1 || left < -1);
    return isOut && !isScrolled(element.parentElement) && getComputedStyle(element).position !== 'fixed';
  });
  const clipped = [...document.body.querySelectorAll<HTMLElement>('*')].filter((element) => {
    if (element.matches('input, textarea, select')) return false;
    const isClipping = /hidden|clip/u.test(getComputedStyle(element).overflowX) && element.clientWidth > 1;
    return isClipping && element.scrollWidth > element.clientWidth + 1;
  });
  const sideways =
    page.scrollWidth > page.clientWidth ? [`scrolls sideways: ${page.scrollWidth} of ${page.clientWidth} px`] : [];
  return [
    ...sideways,
    ...(sideways.length > 0 ? outside.slice(0, 5).map((element) => `sticks out: ${name(element)}`) : []),
    ...clipped.slice(0, 5).map((element) => `cut off: ${name(element)}`),
  ];
}

/** Gives every element that the Tab key must reach a number, in the order of the document; returns their names. */
export function numberInteractive(): string[] {
  const selector = 'a[href], button, input, select, textarea, summary, [tabindex], [contenteditable]';
  const groups = new Map<string, HTMLInputElement>();
  const groupOf = ({ form, name }: HTMLInputElement): string => `${form?.action ?? ''} ${name}`;
  // The Tab key reaches one radio of a group, the checked one or else the first; the arrows do the rest.
  for (const radio of document.querySelectorAll<HTMLInputElement>('input[type=radio]:enabled')) {
    if (radio.checked || !groups.has(groupOf(radio))) groups.set(groupOf(radio), radio);
  }
  const isReachable = (element: HTMLElement): boolean =>
    element.tabIndex >= 0 &&
    !element.matches(':disabled, [type=hidden]') &&
    element.checkVisibility({ visibilityProperty: true }) &&
    (!(element instanceof HTMLInputElement && element.type === 'radio') || groups.get(groupOf(element)) === element);
  const nameOf = (element: HTMLElement): string => element.getAttribute('aria-label') ?? element.textContent.trim();
  return [...document.querySelectorAll<HTMLElement>(selector)].filter(isReachable).map((element, index) => {
    element.dataset['order'] = String(index);
    const tag = `${element.tagName.toLowerCase()} ${element.getAttribute('name') ?? ''}`.trim();
    return `${index} <${tag}> ${nameOf(element).slice(0, 40)}`;
  });
}

/** Puts the focus before everything, where it is when a page is opened; a page with errors has moved it. */
export function startAtTop(): void {
  const start = document.createElement('span');
  start.tabIndex = -1;
  document.body.prepend(start);
  start.focus();
  start.remove();
}

/** Remembers on every numbered element how it and what stands around it look without the focus. */
export function rememberLooks(): void {
  for (const element of document.querySelectorAll<HTMLElement>('[data-order]')) {
    const around = [
      element,
      element.parentElement,
      element.nextElementSibling,
      element.closest('label, .field, li, fieldset'),
    ];
    element.dataset['look'] = around
      .map((each) => (each === null ? '' : getComputedStyle(each)))
      .map((style) => (style === '' ? '' : [style.outline, style.boxShadow, style.border, style.background].join()))
      .join(';');
  }
}

/** From now on writes down after every press of the Tab key what has the focus, and what is wrong with how that shows. */
export function recordFocuses(): void {
  const record = globalThis as unknown as { focuses: unknown[]; write?: (event: KeyboardEvent) => void };
  record.focuses = [];
  if (record.write !== undefined) removeEventListener('keyup', record.write, { capture: true });
  const look = (): { order: number; faults: string[] } | null => {
    const element = document.activeElement;
    if (!(element instanceof HTMLElement) || element.dataset['order'] === undefined) return null;
    const { top, bottom, left, right } = element.getBoundingClientRect();
    const isInView = bottom > 0 && top < innerHeight && right > 0 && left < innerWidth;
    const around = [
      element,
      element.parentElement,
      element.nextElementSibling,
      element.closest('label, .field, li, fieldset'),
    ];
    const looks = around
      .map((each) => (each === null ? '' : getComputedStyle(each)))
      .map((style) => (style === '' ? '' : [style.outline, style.boxShadow, style.border, style.background].join()))
      .join(';');
    const faults = [
      ...(isInView ? [] : ['has the focus out of sight']),
      ...(looks === element.dataset['look'] ? ['shows no focus'] : []),
    ];
    return { order: Number(element.dataset['order']), faults };
  };
  // The focus has moved, and the page has scrolled to it, when the key is let go.
  record.write = ({ key }) => void (key === 'Tab' && record.focuses.push(look()));
  addEventListener('keyup', record.write, { capture: true });
}

/** What was written down since it was last read. */
export function readFocuses(): ({ order: number; faults: string[] } | null)[] {
  const record = globalThis as unknown as { focuses?: ({ order: number; faults: string[] } | null)[] };
  return record.focuses?.splice(0) ?? [];
}

/** Remembers where the focus is once a page has loaded; a page with errors has moved it. */
export function remember(): void {
  (globalThis as unknown as { focused: Element | null }).focused = document.activeElement;
}

/** Takes back what a look has left behind: focus, scrolling, numbers. */
export function restore(): void {
  const { focused } = globalThis as unknown as { focused: Element | null };
  for (const element of document.querySelectorAll<HTMLElement>('[data-order]')) {
    delete element.dataset['order'];
    delete element.dataset['look'];
  }
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  scrollTo(0, 0);
  if (focused instanceof HTMLElement && focused !== document.body) focused.focus();
}
