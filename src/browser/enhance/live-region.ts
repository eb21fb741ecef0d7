/** A place whose text screen readers speak when it changes; it is not seen. */
export function liveRegion(after: Element): (words: string) => void {
  const region = document.createElement('div');
  region.className = 'hidden';
  region.setAttribute('role', 'status');
  after.insertAdjacentElement('afterend', region);
  return (words) => {
    region.textContent = words;
  };
}
