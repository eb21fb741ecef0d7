import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = join(import.meta.dirname, '../../../shared/data');

/**
 * The official register and the table of postal codes, where they lie beside the repository (they aren't part of it).
 * Tests that use them have a twin with the invented register of register-file.ts.
 */
export const officialRegister = {
  isThere: existsSync(join(folder, 'register/gemeindeverzeichnis.csv')),
  csv: (): Buffer => readFileSync(join(folder, 'register/gemeindeverzeichnis.csv')),
  archive: (): Buffer => readFileSync(join(folder, 'register/source/GV100AD_31102025.zip')),
  postalCodes: (): Buffer => readFileSync(join(folder, 'plz/plz_gemeinde.csv')),
};
