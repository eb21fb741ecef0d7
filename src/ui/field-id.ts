/** The id of the control of a field: where its label, its errors and the summary of errors point. */
export const fieldId = (name: string): string => `f-${name.replaceAll(/[^\w-]/gu, '-')}`;
