import type { OpeningHours } from './opening-hours.ts';

/** Who runs the installation and how to reach them; what nobody has entered is empty. */
export type Agency = {
  /** Name and postal address, line by line. */
  operator: readonly string[];
  email: string;
  phone: string;
  hours: readonly OpeningHours[];
  /** The officer for data protection: name or function, address, mail, line by line. */
  dataProtection: readonly string[];
  /** The authority one may complain to about data protection. */
  supervisor: readonly string[];
};

/** An installation of which nothing has been entered yet. */
export const nobody: Agency = { operator: [], email: '', phone: '', hours: [], dataProtection: [], supervisor: [] };
