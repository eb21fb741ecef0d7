/** GET routes that answer with a file, a feed, data or a redirect and so have nothing to show in the gallery. */
export const routesWithoutPage: readonly string[] = [
  'calls.call-calendar',
  'calls.call-feed',
  'calls.download-minutes',
  'calls.export-selection',
  'calls.interest-file',
  'calls.partner-sheet',
  'calls.receipt-pdf',
  'calls.sign-off-pdf',
  'organisations.suggest-places',
];
