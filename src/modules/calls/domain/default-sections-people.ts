import { asked } from './asked.ts';
import type { Section } from './call-content.ts';
import { councilOptions, kindOptions } from './default-options.ts';

/** Facts of the municipality, filled in from the register. */
export const municipalitySection: Section = {
  key: 'municipality',
  title: { de: 'Ihre Kommune', en: 'Your municipality' },
  lead: {
    de: 'Bekannte Angaben sind aus dem Gemeindeverzeichnis schon eingetragen. Sie können sie ändern.',
    en: 'Known facts are already filled in from the official register. You can change them.',
  },
  questions: [
    asked({
      key: 'municipality-name',
      type: 'short-text',
      longest: 120,
      prefill: 'place.name',
      title: { de: 'Name der Kommune', en: 'Name of the municipality' },
    }),
    asked({
      key: 'municipality-kind',
      type: 'single-choice',
      options: kindOptions,
      prefill: 'place.kind',
      title: { de: 'Was sind Sie für eine Kommune?', en: 'What kind of municipality are you?' },
    }),
    asked({
      key: 'municipality-population',
      type: 'number',
      least: 1,
      most: 5_000_000,
      prefill: 'place.population',
      title: { de: 'Einwohnerinnen und Einwohner', en: 'Inhabitants' },
    }),
    asked({
      key: 'municipality-land',
      type: 'short-text',
      longest: 60,
      prefill: 'place.land',
      title: { de: 'Land', en: 'Federal state' },
    }),
    asked({
      key: 'joint-bid',
      type: 'yes-no',
      title: {
        de: 'Bewerben Sie sich gemeinsam mit anderen Kommunen?',
        en: 'Are you applying together with other municipalities?',
      },
      hint: {
        de: 'Eine Kommune führt und gibt die Interessenbekundung ab.',
        en: 'One municipality leads and hands in the expression of interest.',
      },
    }),
    asked({
      key: 'joint-municipalities',
      type: 'long-text',
      longest: 400,
      when: { question: 'joint-bid', is: ['yes'] },
      title: { de: 'Welche Kommunen sind dabei?', en: 'Which municipalities take part?' },
    }),
  ],
};

/** Contact and deputy; the panel does not see them. */
export const contactSection: Section = {
  key: 'contact',
  title: { de: 'Ansprechperson und Vertretung', en: 'Contact and deputy' },
  lead: { de: 'Das Auswahlgremium sieht diese Angaben nicht.', en: 'The selection panel does not see these details.' },
  questions: [
    asked({
      key: 'contact-name',
      type: 'short-text',
      longest: 120,
      hiddenFromReview: true,
      title: { de: 'Name der Ansprechperson', en: 'Name of the contact' },
    }),
    asked({
      key: 'contact-function',
      type: 'short-text',
      longest: 120,
      hiddenFromReview: true,
      title: { de: 'Funktion und Amt', en: 'Function and department' },
    }),
    asked({ key: 'contact-email', type: 'email', hiddenFromReview: true, title: { de: 'E-Mail', en: 'E-mail' } }),
    asked({ key: 'contact-phone', type: 'phone', hiddenFromReview: true, title: { de: 'Telefon', en: 'Phone' } }),
    asked({
      key: 'deputy-name',
      type: 'short-text',
      longest: 120,
      hiddenFromReview: true,
      title: { de: 'Name der Vertretung', en: 'Name of the deputy' },
    }),
    asked({
      key: 'deputy-email',
      type: 'email',
      hiddenFromReview: true,
      title: { de: 'E-Mail der Vertretung', en: 'E-mail of the deputy' },
    }),
    asked({
      key: 'deputy-phone',
      type: 'phone',
      optional: true,
      hiddenFromReview: true,
      title: { de: 'Telefon der Vertretung', en: 'Phone of the deputy' },
    }),
  ],
};

/** Head of the administration and council. */
export const backingSection: Section = {
  key: 'backing',
  title: { de: 'Rückhalt', en: 'Backing' },
  questions: [
    asked({
      key: 'head-name',
      type: 'short-text',
      longest: 120,
      hiddenFromReview: true,
      title: { de: 'Name der Verwaltungsspitze', en: 'Name of the head of the administration' },
    }),
    asked({
      key: 'head-function',
      type: 'short-text',
      longest: 120,
      hiddenFromReview: true,
      title: { de: 'Funktion', en: 'Function' },
      hint: {
        de: 'Zum Beispiel Oberbürgermeisterin oder Landrat.',
        en: 'For example mayor or district administrator.',
      },
    }),
    asked({
      key: 'council-decision',
      type: 'single-choice',
      options: councilOptions,
      title: { de: 'Gibt es einen Beschluss des Rates oder Kreistages?', en: 'Is there a decision of the council?' },
      hint: { de: 'Ein Beschluss ist keine Bedingung.', en: 'A decision is not a condition.' },
    }),
    asked({
      key: 'council-date',
      type: 'date',
      when: { question: 'council-decision', is: ['planned'] },
      title: { de: 'Für wann ist er geplant?', en: 'When is it planned for?' },
    }),
  ],
};

/** Declarations; German and simple German only until somebody has checked a translation. */
export const consentsSection: Section = {
  key: 'consents',
  title: { de: 'Erklärungen', en: 'Declarations' },
  questions: [
    asked({
      key: 'declaration',
      type: 'consent',
      hiddenFromReview: true,
      title: {
        de: 'Die Angaben sind richtig. Wir wissen, dass aus der Interessenbekundung kein Anspruch auf Förderung entsteht.',
        'de-simple':
          'Alles, was wir geschrieben haben, ist richtig. Wir wissen: Mit der Interessenbekundung haben wir noch kein Recht auf Geld.',
      },
    }),
    asked({
      key: 'consent-publication',
      type: 'consent',
      hiddenFromReview: true,
      title: {
        de: 'Wenn wir ausgewählt werden und annehmen, darf der Name unserer Kommune veröffentlicht werden.',
        'de-simple':
          'Vielleicht werden wir ausgewählt und sagen ja. Dann dürfen Sie den Namen unserer Kommune veröffentlichen.',
      },
    }),
    asked({
      key: 'consent-exchange',
      type: 'consent',
      optional: true,
      hiddenFromReview: true,
      title: {
        de: 'Andere Kommunen dürfen uns zum Austausch ansprechen. Sie können das jederzeit widerrufen.',
        'de-simple': 'Andere Kommunen dürfen uns Fragen stellen. Sie können das jederzeit wieder ändern.',
      },
    }),
  ],
};
