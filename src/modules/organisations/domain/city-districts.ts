/** A district of a city state: has its own administration, but no key in the register. */
export type CityDistrict = { land: string; kreis: string; label: string };

const berlin = [
  'Mitte',
  'Friedrichshain-Kreuzberg',
  'Pankow',
  'Charlottenburg-Wilmersdorf',
  'Spandau',
  'Steglitz-Zehlendorf',
  'Tempelhof-Schöneberg',
  'Neukölln',
  'Treptow-Köpenick',
  'Marzahn-Hellersdorf',
  'Lichtenberg',
  'Reinickendorf',
];
const hamburg = ['Hamburg-Mitte', 'Altona', 'Eimsbüttel', 'Hamburg-Nord', 'Wandsbek', 'Bergedorf', 'Harburg'];

/**
 * The twelve districts of Berlin (Article 4 of its constitution) and the seven of Hamburg (section 1 of its law
 * on district administration), which take part like municipalities.
 */
export const cityDistricts: readonly CityDistrict[] = [
  ...berlin.map((label) => ({ land: '11', kreis: '11000', label })),
  ...hamburg.map((label) => ({ land: '02', kreis: '02000', label })),
];
