import { asked } from './asked.ts';
import type { Question, Section } from './call-content.ts';
import {
  motivationSection,
  strengthsSection,
  partnersSection,
  experienceSection,
  needsSection,
} from './default-sections-idea.ts';
import { municipalitySection, contactSection, backingSection, consentsSection } from './default-sections-people.ts';
import { hostingSection, accessSection, coordinationSection, moneySection } from './default-sections-work.ts';

/** The sections with which the form of a new call begins. */
export const defaultSections: readonly Section[] = [
  municipalitySection,
  contactSection,
  motivationSection,
  strengthsSection,
  hostingSection,
  partnersSection,
  accessSection,
  coordinationSection,
  backingSection,
  experienceSection,
  moneySection,
  needsSection,
  consentsSection,
];

/** Further questions of the bank, to be chosen. */
export const furtherQuestions: readonly Question[] = [
  asked({
    key: 'council-paper',
    type: 'file',
    optional: true,
    largest: 10_000_000,
    title: { de: 'Beschluss als Datei', en: 'Decision as a file' },
  }),
  asked({
    key: 'website',
    type: 'short-text',
    longest: 200,
    optional: true,
    title: { de: 'Internetseite zum Vorhaben', en: 'Website of the project' },
  }),
  asked({
    key: 'earliest-start',
    type: 'date',
    optional: true,
    title: { de: 'Ab wann könnten die Plätze beginnen?', en: 'From when could the places begin?' },
  }),
];
