/** Which route an answer is from, for the figures: addresses may belong to persons, names of routes don't. */
export const routeNames = new WeakMap<Response, string>();
