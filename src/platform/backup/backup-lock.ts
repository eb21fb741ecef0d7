/** Advisory lock of whoever makes a backup; who takes unnamed files from the disk shares it for each. */
export const backupLock = 727271004;
