/** The session a request belongs to. Only the accounts module has use for more than whether it is fresh. */
export type Session = {
  id: string;
  personId: string;
  /** Somebody has confirmed within the last minutes that it is them. */
  isFresh: boolean;
  /** Opened by mail for somebody whose second factor was not used yet: to all but the second step it is nobody's. */
  awaitsFactor: boolean;
};
