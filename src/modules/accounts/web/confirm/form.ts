/** Names of the fields with which somebody confirms; everything else in the form is theirs and kept. */
export const confirmFields = {
  code: 'confirm-code',
  send: 'confirm-send',
  ceremony: 'confirm-ceremony',
  credential: 'confirm-credential',
} as const;

/** Whether a field belongs to the confirmation. */
export const isConfirmField = (name: string): boolean => Object.values(confirmFields).some((field) => field === name);
