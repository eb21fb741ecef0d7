/** The address of a town's coordination in the demo. */
export const coordinationEmail = (place: string): string =>
  place === 'Musterstadt'
    ? 'koordination.musterstadt@demo.invalid'
    : `koordination.${place
        .toLowerCase()
        .replaceAll('ü', 'ue')
        .replaceAll(/[^a-z]+/gu, '-')}@demo.invalid`;
