/** How often a letter is tried before somebody has to look at it: about two days. */
export const mostAttempts = 12;
