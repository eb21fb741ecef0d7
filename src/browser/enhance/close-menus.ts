/** details[data-menu] close with Escape, with a click elsewhere, and when the focus leaves them. */
export function closeMenus(page: Document): void {
  const menus = [...page.querySelectorAll<HTMLDetailsElement>('details[data-menu]')];
  const closeUnless = (target: EventTarget | null): void => {
    for (const menu of menus) if (!(target instanceof Node && menu.contains(target))) menu.open = false;
  };
  page.addEventListener('click', (event) => closeUnless(event.target));
  page.addEventListener('focusin', (event) => closeUnless(event.target));
  page.addEventListener('keydown', (event) => {
    const open = menus.find((menu) => menu.open);
    if (event.key !== 'Escape' || open === undefined) return;
    open.open = false;
    open.querySelector('summary')?.focus();
  });
}
