import { z } from 'zod';

/** Loaded when the first passkey is used: it brings a parser for certificates that no other page needs. */
export const webauthn = () => import('@simplewebauthn/server');

/** COSE names of EdDSA, ES256 and RS256: what authenticators in use sign with. */
export const algorithms = [-8, -7, -257];

const bytes = z.string().regex(/^[\w-]{1,4000}$/u);
const common = { id: bytes, rawId: bytes, type: z.literal('public-key') };

/** What a browser says of a new passkey. */
export const registrationSchema = z.object({
  ...common,
  response: z.object({
    clientDataJSON: bytes,
    attestationObject: z.string().regex(/^[\w-]{1,20000}$/u),
    transports: z
      .array(z.string().regex(/^[\w-]{1,20}$/u))
      .max(10)
      .optional(),
  }),
});

/** What an authenticator answers to a task. */
export const assertionSchema = z.object({
  ...common,
  response: z.object({
    clientDataJSON: bytes,
    authenticatorData: bytes,
    signature: bytes,
    userHandle: bytes.optional(),
  }),
});

/** Reads what the browser put into the form; null when it is something else. */
export function readAnswer<T extends z.ZodType>(schema: T, text: string): z.output<T> | null {
  try {
    return schema.parse(JSON.parse(text));
  } catch {
    return null;
  }
}

/** What an authenticator keeps as the owner of a passkey: the sixteen bytes of the person's key. */
export const userHandle = (personId: string): Buffer => Buffer.from(personId.replaceAll('-', ''), 'hex');
