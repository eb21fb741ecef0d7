/** A category of personal data a module keeps, in one language (record of processing, Art. 30 GDPR). */
export type PersonalData = { what: string; purpose: string; end: string };

type Words<Name extends string> = (key: `personal.${Name}.${'what' | 'purpose' | 'end'}`) => string;

/** Categories from a module's texts: `personal.<name>.what`, `.purpose` and `.end`. */
export const personalDataFrom = <Name extends string>(
  t: Words<NoInfer<Name>>,
  names: readonly Name[],
): PersonalData[] =>
  names.map((name) => ({
    what: t(`personal.${name}.what`),
    purpose: t(`personal.${name}.purpose`),
    end: t(`personal.${name}.end`),
  }));
