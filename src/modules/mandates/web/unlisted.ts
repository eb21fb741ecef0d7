/** Pages under an unguessable address stay out of search engines, and other sites don't hear of it. */
export const unlisted = { 'x-robots-tag': 'noindex', 'referrer-policy': 'no-referrer' };
