import type { CDPSession, Page } from 'playwright-core';
import { numberInteractive, readFocuses, recordFocuses, rememberLooks, startAtTop } from './page-findings.ts';

type Focus = { order: number; faults: string[] } | null;

/**
 * Walks the page once with the Tab key and names what it doesn't come by (because it is trapped, hidden or has an order of
 * its own) and what shows no focus.
 */
export async function findFocusFaults(page: Page): Promise<string[]> {
  await page.evaluate(startAtTop);
  const names = await page.evaluate(numberInteractive);
  await page.evaluate(rememberLooks);
  await page.evaluate(recordFocuses);
  const session = await page.context().newCDPSession(page);
  const walk = new Walk();
  // A field for a date has several stops: day, month, year, calendar.
  const most = 2 * names.length + 20;
  let presses = names.length + 2;
  for (let pressed = 0; pressed < most && !walk.isOver; pressed += presses, presses = 8) {
    await pressTab(session, Math.min(presses, most - pressed));
    walk.follow(await page.evaluate(readFocuses));
  }
  await session.detach();
  const { reached, faults } = walk;
  const unreached = names.filter((_, index) => !reached.includes(index));
  return [
    ...faults.map(({ order, fault }) => `${names[order] ?? ''} ${fault}`),
    ...unreached.map((name) => `the Tab key does not reach ${name}`),
  ];
}

/** Once around the page: it is over where the focus leaves it or comes back to where it was. */
class Walk {
  readonly reached: number[] = [];
  readonly faults: { order: number; fault: string }[] = [];
  isOver = false;

  follow(focuses: readonly Focus[]): void {
    for (const focus of focuses) {
      if (this.isOver) return;
      this.#step(focus);
    }
  }

  #step(focus: Focus): void {
    if (focus !== null && focus.order === this.reached.at(-1)) return;
    this.isOver = focus === null ? this.reached.length > 0 : this.reached.includes(focus.order);
    if (focus === null || this.isOver) return;
    this.reached.push(focus.order);
    this.faults.push(...focus.faults.map((fault) => ({ order: focus.order, fault })));
  }
}

/** Presses the key as often as asked, without waiting for each answer. */
async function pressTab(session: CDPSession, times: number): Promise<void> {
  const key = { key: 'Tab', code: 'Tab', windowsVirtualKeyCode: 9 } as const;
  const events = Array.from({ length: times }, () => [
    session.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...key }),
    session.send('Input.dispatchKeyEvent', { type: 'keyUp', ...key }),
  ]);
  await Promise.all(events.flat());
}
