import { z } from 'zod';

/** The name somebody gives a passkey; its message is a text key. */
export const passkeyNameForm = z.object({
  name: z
    .string()
    .trim()
    .min(1, 'passkey.error.name')
    .transform((name) => name.slice(0, 60)),
});

/** Fields the authenticator's answer goes into. */
export const passkeyFields = { ceremony: 'ceremony', credential: 'credential' } as const;
