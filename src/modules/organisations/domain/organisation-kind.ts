/** Kinds of organisations that meet on the platform. */
export const organisationKinds = [
  'agency',
  'municipality',
  'migrant-organisation',
  'civil-society',
  'education-provider',
  'ministry',
] as const;

export type OrganisationKind = (typeof organisationKinds)[number];

/** Whether a text names a kind. */
export const isOrganisationKind = (text: string): text is OrganisationKind =>
  organisationKinds.some((kind) => kind === text);
