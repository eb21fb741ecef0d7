import { z } from 'zod';
import { isEmail } from '../../../accounts/index.ts';
import { isOrganisationRole } from '../../domain/organisation-role.ts';

/** What must be there before the act is asked: an address and a role. */
export const inviteForm = z.object({
  email: z.string('error.not-an-address').trim().refine(isEmail, { error: 'error.not-an-address' }),
  role: z.string('error.no-role').refine(isOrganisationRole, { error: 'error.no-role' }),
});
