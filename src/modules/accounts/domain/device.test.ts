import { expect, test } from 'vitest';
import { deviceOf, readDevice } from './device.ts';

const mozilla = 'Mozilla/5.0';

test.each([
  [`${mozilla} (Android 8.1; Mobile; rv:78.0) Gecko/78.0 Firefox/78.0`, 'firefox/android'],
  [
    `${mozilla} (Linux; Android 8.0.0; SM-A520F) AppleWebKit/537.36 Chrome/80.0.3987.99 Mobile Safari/537.36`,
    'chrome/android',
  ],
  [
    `${mozilla} (Linux; Android 13) AppleWebKit/537.36 SamsungBrowser/25.0 Chrome/121.0 Mobile Safari/537.36`,
    'samsung/android',
  ],
  [
    `${mozilla} (iPhone; CPU iPhone OS 17_4 like Mac OS X) AppleWebKit/605.1.15 Version/17.4 Mobile/15E148 Safari/604.1`,
    'safari/ios',
  ],
  [
    `${mozilla} (iPhone; CPU iPhone OS 17_4 like Mac OS X) AppleWebKit/605.1.15 CriOS/123.0 Mobile/15E148 Safari/604.1`,
    'chrome/ios',
  ],
  [`${mozilla} (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/124.0 Safari/537.36 Edg/124.0`, 'edge/windows'],
  [`${mozilla} (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 Version/17.4 Safari/605.1.15`, 'safari/macos'],
  [`${mozilla} (X11; CrOS x86_64 14541.0.0) AppleWebKit/537.36 Chrome/124.0 Safari/537.36`, 'chrome/chromeos'],
  [`${mozilla} (X11; Linux x86_64; rv:125.0) Gecko/20100101 Firefox/125.0`, 'firefox/linux'],
  ['curl/8.5.0', 'other/other'],
  ['', 'other/other'],
])('%s is kept as %s', (userAgent, device) => {
  expect(deviceOf(userAgent)).toBe(device);
  const { browser, system } = readDevice(device);
  expect(`${browser}/${system}`).toBe(device);
});

test.each(['', 'netscape/amiga', '<b>/x'])('%j is read as something else', (kept) => {
  expect(readDevice(kept)).toEqual({ browser: 'other', system: 'other' });
});
