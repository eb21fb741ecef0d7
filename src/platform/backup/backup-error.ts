/** Something about a backup, a restore or a check the operator has to know; the message is fit to be shown. */
export class BackupError extends Error {}
