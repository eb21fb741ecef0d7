import { minutes } from '../../../platform/time/instant.ts';

/** Another organisation whose accounts one can sign in with (OpenID Connect). */
export type ProviderSettings = {
  issuer: string;
  clientId: string;
  clientSecret: string;
  /** What people call it; stands on the button. */
  name: string;
  /** Its own second factor counts here, where it says that one was used. */
  countsAsFactor: boolean;
};

/** What a provider has said of somebody, checked. */
export type ProviderClaims = {
  issuer: string;
  subject: string;
  /** Only if the provider says that it is confirmed. */
  email: string | null;
  name: string;
  /** It says that more than one factor was used. */
  isStrong: boolean;
};

/** How long somebody may stay at the provider, and a mailed code that connects the accounts works. */
export const providerLifetime = minutes(10);

/** Journeys to the provider one network may begin in a quarter of an hour. */
export const providerLimit = { limit: 100, windowSeconds: 900 };

/** RFC 8176 for `amr`; OpenID EAP and REFEDS for `acr`. Names a provider made up itself prove nothing. */
const strongMethods = ['mfa'];
const strongClasses = [
  'phr',
  'phrh',
  'https://refeds.org/profile/mfa',
  'http://schemas.openid.net/pape/policies/2007/06/multi-factor',
];

/** Whether the provider says that somebody used more than one factor. */
export function saysSecondFactor({ amr, acr }: { amr?: unknown; acr?: unknown }): boolean {
  const methods = Array.isArray(amr) ? amr : [];
  return methods.some((method) => strongMethods.includes(String(method))) || strongClasses.includes(String(acr));
}
