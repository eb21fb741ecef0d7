import { asked } from './asked.ts';
import type { Section } from './call-content.ts';
import { experienceOptions, needOptions, topicOptions } from './default-options.ts';

/** Why, and what it has to do with development policy. */
export const motivationSection: Section = {
  key: 'motivation',
  title: { de: 'Warum Sie mitmachen möchten', en: 'Why you want to take part' },
  questions: [
    asked({
      key: 'motivation',
      type: 'long-text',
      longest: 1000,
      title: { de: 'Warum möchten Sie Modellkommune werden?', en: 'Why do you want to become a model municipality?' },
      hint: {
        de: 'Kurz und in eigenen Worten. Stichpunkte reichen.',
        en: 'Briefly and in your own words. Notes are enough.',
      },
    }),
    asked({
      key: 'development-link',
      type: 'long-text',
      longest: 800,
      title: { de: 'Was hat das mit Entwicklungspolitik zu tun?', en: 'How does this relate to development policy?' },
      hint: {
        de: 'Zum Beispiel ein Land, ein Thema oder eine Partnerschaft. Was könnte sich anderswo ändern?',
        en: 'For example a country, a topic or a partnership. What could change elsewhere?',
      },
    }),
    asked({
      key: 'who-is-missing',
      type: 'long-text',
      longest: 400,
      optional: true,
      title: { de: 'Wer fehlt bei Ihnen bisher am Tisch?', en: 'Who is still missing at your table?' },
    }),
  ],
};

/** Strengths and topics. */
export const strengthsSection: Section = {
  key: 'strengths',
  title: { de: 'Stärken und Themen', en: 'Strengths and topics' },
  questions: [
    asked({
      key: 'topics',
      type: 'multiple-choice',
      options: topicOptions,
      title: {
        de: 'In welchen Bereichen können Sie Wissen weitergeben?',
        en: 'In which fields can you pass on knowledge?',
      },
    }),
    asked({
      key: 'topics-other',
      type: 'short-text',
      longest: 200,
      when: { question: 'topics', is: ['other'] },
      title: { de: 'Welcher andere Bereich?', en: 'Which other field?' },
    }),
    asked({
      key: 'strengths',
      type: 'long-text',
      longest: 1500,
      title: { de: 'Was können Sie besonders gut?', en: 'What are you particularly good at?' },
    }),
  ],
};

/** Questions about partners; the organisations themselves confirm on their own pages. */
export const partnersSection: Section = {
  key: 'partners',
  title: { de: 'Partnerorganisationen', en: 'Partner organisations' },
  lead: {
    de: 'Migrantenorganisationen und andere Partner lesen die ganze Interessenbekundung, bevor sie bestätigen.',
    en: 'Migrant organisations and other partners read the whole expression of interest before they confirm.',
  },
  questions: [
    asked({
      key: 'partners-part',
      type: 'long-text',
      longest: 1000,
      title: {
        de: 'Was übernehmen die Partner, und seit wann planen sie mit?',
        en: 'What do the partners do, and since when have they been planning with you?',
      },
    }),
    asked({
      key: 'partners-allowance',
      type: 'long-text',
      longest: 400,
      title: { de: 'Was bekommen die Partner dafür?', en: 'What do the partners receive for it?' },
      hint: {
        de: 'Zum Beispiel Honorar, Aufwandsentschädigung, Räume. Auch „noch offen“ ist eine Antwort.',
        en: 'For example a fee, an allowance, rooms. “Still open” is an answer too.',
      },
    }),
  ],
};

/** Maturity; beginners are welcome. */
export const experienceSection: Section = {
  key: 'experience',
  title: { de: 'Erfahrung', en: 'Experience' },
  questions: [
    asked({
      key: 'experience',
      type: 'single-choice',
      options: experienceOptions,
      title: { de: 'Wo stehen Sie heute?', en: 'Where do you stand today?' },
      hint: { de: 'Neulinge sind ausdrücklich erwünscht.', en: 'Beginners are expressly welcome.' },
    }),
    asked({
      key: 'experience-projects',
      type: 'long-text',
      longest: 800,
      optional: true,
      when: { question: 'experience', is: ['some', 'established'] },
      title: { de: 'Nennen Sie bis zu zwei Vorhaben.', en: 'Name up to two projects.' },
    }),
  ],
};

/** What is needed of the agency. */
export const needsSection: Section = {
  key: 'needs',
  title: { de: 'Was Sie von uns brauchen', en: 'What you need from us' },
  questions: [
    asked({
      key: 'needs',
      type: 'multiple-choice',
      options: needOptions,
      optional: true,
      title: { de: 'Welche Unterstützung wünschen Sie?', en: 'Which support would you like?' },
    }),
    asked({
      key: 'needs-other',
      type: 'long-text',
      longest: 500,
      optional: true,
      title: { de: 'Was noch?', en: 'What else?' },
    }),
  ],
};
