/** Which of a few browsers on which of a few systems; all a session remembers of what a browser said of itself. */
export type Device = { browser: Browser; system: System };

export type Browser = (typeof browsers)[number][0] | 'other';
export type System = (typeof systems)[number][0] | 'other';

/** The first that fits counts: most browsers also claim to be the ones below them. */
const browsers = [
  ['edge', /\bEdg(?:e|A|iOS)?\//u],
  ['opera', /\bOPR\//u],
  ['samsung', /\bSamsungBrowser\//u],
  ['firefox', /\b(?:Firefox|FxiOS)\//u],
  ['chrome', /\b(?:Chrome|Chromium|CriOS)\//u],
  ['safari', /\bSafari\//u],
] as const;

const systems = [
  ['android', /\bAndroid\b/u],
  ['ios', /\b(?:iPhone|iPad|iPod)\b/u],
  ['windows', /\bWindows\b/u],
  ['chromeos', /\bCrOS\b/u],
  ['macos', /\bMac OS X\b/u],
  ['linux', /\bLinux\b/u],
] as const;

/** Two coarse words for a User-Agent, such as "firefox/android". */
export function deviceOf(userAgent: string): string {
  const browser = browsers.find(([, pattern]) => pattern.test(userAgent))?.[0] ?? 'other';
  const system = systems.find(([, pattern]) => pattern.test(userAgent))?.[0] ?? 'other';
  return `${browser}/${system}`;
}

/** The words as they were kept. */
export function readDevice(kept: string): Device {
  const [first, second] = kept.split('/');
  return {
    browser: browsers.find(([name]) => name === first)?.[0] ?? 'other',
    system: systems.find(([name]) => name === second)?.[0] ?? 'other',
  };
}

/** Names of products are the same in every language; null where there is none. */
export const browserNames: Readonly<Record<Browser, string | null>> = {
  edge: 'Edge',
  opera: 'Opera',
  samsung: 'Samsung Internet',
  firefox: 'Firefox',
  chrome: 'Chrome',
  safari: 'Safari',
  other: null,
};

export const systemNames: Readonly<Record<System, string | null>> = {
  android: 'Android',
  ios: 'iOS',
  windows: 'Windows',
  chromeos: 'ChromeOS',
  macos: 'macOS',
  linux: 'Linux',
  other: null,
};
