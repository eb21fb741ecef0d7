const schemes = new Set(['http:', 'https:', 'mailto:', 'tel:', 'sms:']);

/**
 * An address that is safe as href or action: a path, a fragment, or one of http, https, mailto, tel, sms. Anything
 * else (`javascript:`, `data:`) becomes "#". Browsers ignore control characters and spaces before the colon, so do we.
 */
export function safeHref(address: string): string {
  const scheme = /^[^/?#]*?:/u.exec(address.replace(/[\u0000-\u0020\u007f-\u009f]/gu, ''))?.[0];
  return scheme === undefined || schemes.has(scheme.toLowerCase()) ? address : '#';
}
