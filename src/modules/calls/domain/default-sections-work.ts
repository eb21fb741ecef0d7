import { asked } from './asked.ts';
import type { Section } from './call-content.ts';
import { unitOptions } from './default-options.ts';

/** Departments and places. */
export const hostingSection: Section = {
  key: 'hosting',
  title: { de: 'Ämter und Plätze', en: 'Departments and places' },
  lead: {
    de: 'Schätzungen genügen. Den genauen Plan machen wir nach der Auswahl gemeinsam.',
    en: 'Estimates are enough. We make the exact plan together after the selection.',
  },
  questions: [
    asked({
      key: 'departments',
      type: 'long-text',
      longest: 800,
      title: { de: 'Welche Ämter nehmen Menschen auf?', en: 'Which departments will take people in?' },
    }),
    asked({
      key: 'places-number',
      type: 'number',
      least: 1,
      most: 40,
      title: { de: 'Wie viele Plätze etwa?', en: 'About how many places?' },
    }),
    asked({
      key: 'places-months',
      type: 'number',
      least: 1,
      most: 24,
      title: { de: 'Wie viele Monate dauert ein Platz?', en: 'How many months does a place last?' },
    }),
    asked({
      key: 'places-hours',
      type: 'number',
      least: 5,
      most: 41,
      title: { de: 'Wie viele Stunden je Woche?', en: 'How many hours a week?' },
    }),
    asked({
      key: 'supervision',
      type: 'long-text',
      longest: 800,
      title: {
        de: 'Wer leitet im Amt an, und wer begleitet außerdem?',
        en: 'Who supervises in the department, and who else accompanies?',
      },
    }),
  ],
};

/** How refugees hear of the places; nothing about residence is asked. */
export const accessSection: Section = {
  key: 'access',
  title: { de: 'Zugang zu Geflüchteten', en: 'Reaching refugees' },
  questions: [
    asked({
      key: 'access',
      type: 'long-text',
      longest: 1000,
      title: { de: 'Wie erfahren Geflüchtete von den Plätzen?', en: 'How will refugees hear of the places?' },
      hint: {
        de: 'Bitte nennen Sie keine einzelnen Menschen und nichts zu ihrem Aufenthalt.',
        en: 'Please name no individuals and nothing about their residence.',
      },
    }),
    asked({
      key: 'access-languages',
      type: 'short-text',
      longest: 200,
      optional: true,
      title: { de: 'In welchen Sprachen können Sie einladen?', en: 'In which languages can you invite?' },
    }),
  ],
};

/** Who works together within the administration. */
export const coordinationSection: Section = {
  key: 'coordination',
  title: { de: 'Zusammenarbeit im Haus', en: 'Cooperation within the administration' },
  questions: [
    asked({
      key: 'units',
      type: 'multiple-choice',
      options: unitOptions,
      title: { de: 'Wer sitzt bei Ihnen schon an einem Tisch?', en: 'Who already sits at one table?' },
    }),
    asked({
      key: 'coordination',
      type: 'long-text',
      longest: 800,
      title: {
        de: 'Wer führt die Fäden zusammen, und mit wie viel Zeit?',
        en: 'Who coordinates, and with how much time?',
      },
    }),
  ],
};

/** Rough costs. */
export const moneySection: Section = {
  key: 'money',
  title: { de: 'Grober Kostenrahmen', en: 'Rough budget' },
  questions: [
    asked({
      key: 'budget-total',
      type: 'money',
      least: 0,
      most: 100_000_000,
      title: { de: 'Was wird es insgesamt etwa kosten?', en: 'About how much will it cost in all?' },
    }),
    asked({
      key: 'budget-own',
      type: 'money',
      least: 0,
      most: 100_000_000,
      optional: true,
      title: { de: 'Was können Sie selbst beitragen?', en: 'What can you contribute yourself?' },
    }),
    asked({
      key: 'budget-note',
      type: 'long-text',
      longest: 500,
      optional: true,
      title: { de: 'Was sollten wir dazu wissen?', en: 'What should we know about it?' },
    }),
  ],
};
