/** GET routes that answer with a file, a feed, data or a redirect and so have nothing to show in the gallery. */
export const routesWithoutPage: readonly string[] = [
  'administration.export-audit',
  'calls.answer-sheet',
  'calls.call-calendar',
  'calls.call-feed',
  'calls.download-minutes',
  'calls.export-selection',
  'calls.interest-file',
  'calls.read-interest-file',
  'calls.notice-letter',
  'calls.partner-sheet',
  'calls.print-notice',
  'calls.print-notices',
  'calls.receipt-pdf',
  'calls.sign-off-pdf',
  'mandates.sheet',
  'organisations.suggest-places',
];
