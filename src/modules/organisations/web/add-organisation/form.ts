import { z } from 'zod';
import { longestName, websiteOf } from '../../domain/organisation-facts.ts';
import { isOrganisationKind } from '../../domain/organisation-kind.ts';

const isWebsite = (written: string): boolean => written.trim() === '' || websiteOf(written) !== null;

/** What must be right before the register is searched and the act is asked. */
export const addForm = z.object({
  kind: z.string('add.error.kind').refine(isOrganisationKind, { error: 'add.error.kind' }),
  name: z
    .string('error.no-name')
    .trim()
    .min(1, { error: 'error.no-name' })
    .max(longestName, { error: 'error.name-too-long' }),
  website: z.string().default('').refine(isWebsite, { error: 'add.error.not-a-website' }),
});
