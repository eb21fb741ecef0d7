import type { Page } from 'playwright-core';
import { lookAtFocus, numberInteractive, rememberLooks, startAtTop } from './page-findings.ts';

/**
 * Walks the page once with the Tab key and names what it doesn't come by (because it is trapped, hidden or has an order of
 * its own) and what shows no focus.
 */
export async function findFocusFaults(page: Page): Promise<string[]> {
  await page.evaluate(startAtTop);
  const names = await page.evaluate(numberInteractive);
  await page.evaluate(rememberLooks);
  const reached: number[] = [];
  const faults: string[] = [];
  // A field for a date has several stops: day, month, year, calendar.
  for (let presses = 0; presses < 2 * names.length + 20; presses += 1) {
    await page.keyboard.press('Tab');
    const focus = await page.evaluate(lookAtFocus);
    if (focus !== null && focus.order === reached.at(-1)) continue;
    if (focus === null ? reached.length > 0 : reached.includes(focus.order)) break;
    if (focus === null) continue;
    reached.push(focus.order);
    faults.push(...focus.faults.map((fault) => `${names[focus.order] ?? ''} ${fault}`));
  }
  const unreached = names.filter((_, index) => !reached.includes(index));
  return [...faults, ...unreached.map((name) => `the Tab key does not reach ${name}`)];
}
