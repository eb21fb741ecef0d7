import type { Browser } from 'playwright-core';

/** What one answer weighed on the line, its headers with it. */
export type Piece = { kind: string; path: string; bytes: number };

/** Opens a page with nothing kept from before, and weighs all that came. */
export async function visit(browser: Browser, url: string): Promise<Piece[]> {
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    const pieces = new Map<string, Piece>();
    await session.send('Network.enable');
    session.on('Network.responseReceived', ({ requestId, type, response }) => {
      pieces.set(requestId, { kind: type, path: new URL(response.url).pathname, bytes: 0 });
    });
    session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
      const piece = pieces.get(requestId);
      if (piece !== undefined) piece.bytes = encodedDataLength;
    });
    await page.goto(url, { waitUntil: 'networkidle' });
    return [...pieces.values()];
  } finally {
    await context.close();
  }
}
