import { z } from 'zod';
import type { ProviderSettings } from './modules/accounts/index.ts';

const loopback = /^http:\/\/(?:127\.\d{1,3}\.\d{1,3}\.\d{1,3}|localhost|\[::1\])(?::\d+)?(?:\/|$)/u;

/** The variables of signing in by another organisation's account. */
export const providerSchema = {
  OIDC_ISSUER: z
    .string()
    .refine(
      (text) => URL.canParse(text) && (text.startsWith('https://') || loopback.test(text)),
      'muss die https-Adresse des OpenID-Connect-Anbieters sein',
    )
    .optional(),
  OIDC_CLIENT_ID: z.string().optional(),
  OIDC_CLIENT_SECRET: z.string().optional(),
  OIDC_NAME: z.string().max(60, 'darf höchstens 60 Zeichen haben').optional(),
  OIDC_SECOND_FACTOR: z
    .string()
    .regex(/^[01]$/u, 'muss 1 oder 0 sein')
    .optional(),
};

type Given = { [Name in keyof typeof providerSchema]?: string | undefined };

/** The provider, if one is set; a string tells what is missing. */
export function providerOf(given: Given): ProviderSettings | undefined | string {
  const { OIDC_ISSUER: issuer, OIDC_CLIENT_ID: clientId, OIDC_CLIENT_SECRET: clientSecret, OIDC_NAME: name } = given;
  if (issuer === undefined) return undefined;
  if (clientId === undefined || clientSecret === undefined) {
    return 'OIDC_ISSUER gilt nur zusammen mit OIDC_CLIENT_ID und OIDC_CLIENT_SECRET.';
  }
  const countsAsFactor = given.OIDC_SECOND_FACTOR === '1';
  return { issuer, clientId, clientSecret, name: name ?? new URL(issuer).hostname, countsAsFactor };
}
