const isolatedAddress = /\u2068(https?:\/\/[^\s\u2068\u2069]+)\u2069/gu;

/**
 * Takes the invisible direction marks off web addresses: mail programs count a mark at the end as part of the link,
 * and the link leads nowhere.
 */
export const bareAddresses = (body: string): string => body.replaceAll(isolatedAddress, '$1');
