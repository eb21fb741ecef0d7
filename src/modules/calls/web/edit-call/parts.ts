import type { CallPart } from '../call-paths.ts';
import { addressPart } from './address-part.tsx';
import { contactPart } from './contact-part.tsx';
import { criteriaPart } from './criteria-part.tsx';
import { milestonesPart } from './milestones-part.tsx';
import type { CallFields, PartForm } from './part.ts';
import { rulesPart } from './rules-part.tsx';
import { termsPart } from './terms-part.tsx';
import { textsPart } from './texts-part.tsx';
import { themesPart } from './themes-part.tsx';

/** Any part; what `read` gives covers its own fields only. */
export type AnyPartForm = Omit<PartForm<keyof CallFields>, 'read'> & {
  read: (
    form: Parameters<typeof textsPart.read>[0],
  ) => { ok: true; values: Partial<CallFields> } | Extract<ReturnType<typeof textsPart.read>, { ok: false }>;
};

/** The parts that are one form each; the questions have pages of their own. */
export const partForms: Readonly<Record<Exclude<CallPart, 'form'>, AnyPartForm>> = {
  texts: textsPart,
  themes: themesPart,
  terms: termsPart,
  criteria: criteriaPart,
  rules: rulesPart,
  milestones: milestonesPart,
  contact: contactPart,
  address: addressPart,
};
