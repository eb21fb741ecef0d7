import { ensureChromium } from './chromium.ts';

/** Runs once before a level that needs a browser. */
export function setup(): void {
  ensureChromium();
}
