import { z } from 'zod';
import { languages } from '../i18n/languages.ts';

const words = Object.fromEntries(languages.map(({ tag }) => [tag, z.string().optional()]));

/** Words in German and, as far as they exist, in other languages. */
export const localTextSchema = z
  .object({ ...words, de: z.string() })
  .meta({ id: 'LocalText', description: 'Words in German and, as far as they exist, in other languages.' });

/** An instant as text (RFC 3339, UTC). */
export const timeSchema = z.iso.datetime().meta({ id: 'Time', description: 'An instant, RFC 3339, UTC.' });

/** An instant as the interface writes it. */
export const timeOf = (when: number): string => new Date(when).toISOString();
