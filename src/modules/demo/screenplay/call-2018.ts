import type { CallValues } from '../../calls/index.ts';

/** What the agency of the demo writes into its call. The published facts of 2018 are the model; the words are made up. */
export const callOf2018: CallValues = {
  title: {
    de: 'Modellkommune werden: Geflüchtete in der Kommunalverwaltung qualifizieren',
    en: 'Become a model municipality: qualifying refugees in municipal administration',
  },
  summary: {
    de: 'Sechs Kommunen bieten Geflüchteten sechs bis zwölf Monate Praxis in ihrer Verwaltung. Die Servicestelle unterstützt sie mit Geld, Begleitung und Austausch.',
    en: 'Six municipalities offer refugees six to twelve months of practice in their administration. The agency supports them with money, guidance and exchange.',
  },
  purpose: {
    de: 'Wer geflüchtet ist, bringt oft einen Beruf mit. In einer Kommunalverwaltung lässt er sich mit neuem Wissen verbinden: für die Arbeit hier und für Kommunen anderswo, die wieder aufgebaut werden.',
    en: 'People who fled often bring a profession. In a municipal administration it can be joined with new knowledge: for work here, and for municipalities elsewhere that are being rebuilt.',
  },
  whatYouGet: {
    de: 'Fast alle Kosten der Plätze, einen Planungstag vor Ort, Begleitung, Austausch mit den anderen Modellkommunen und digitale Fachgespräche.',
    en: 'Almost all costs of the places, a planning day on site, guidance, exchange with the other model municipalities, and online expert talks.',
  },
  places: { planned: 6, most: 8 },
  budget: { totalCents: 63_000_000, perPlaceCents: 9_000_000 },
  themes: [
    { key: 'migration', answer: { de: 'Menschen mit Migrationsgeschichte arbeiten in der Verwaltung mit.' } },
    { key: 'flight', answer: { de: 'Die Plätze sind für Geflüchtete.' } },
    { key: 'development', answer: { de: 'Kommunales Wissen für den Aufbau von Verwaltungen anderswo.' } },
    { key: 'missing', answer: { de: 'Vereine von Geflüchteten und kleine Kommunen fehlen bisher oft am Tisch.' } },
    { key: 'elsewhere', answer: { de: 'Fachleute kennen beide Verwaltungen und bleiben verbunden.' } },
  ],
  ministry: { publication: true, decision: false, notices: false },
  milestones: [
    {
      title: { de: 'Infoworkshop', en: 'Info workshop' },
      on: '2017-12-13',
      line: { de: 'online, Aufzeichnung auf Anfrage', en: 'online, recording on request' },
    },
    { title: { de: 'Formular offen', en: 'Form opens' }, on: '2018-01-15' },
    { title: { de: 'Interesse bekunden', en: 'Express interest' }, on: '2018-02-12' },
    {
      title: { de: 'Bewertung', en: 'Assessment' },
      on: '2018-02-26',
      line: { de: 'zwei unabhängige Bewertungen je Kommune', en: 'two independent assessments per municipality' },
    },
    {
      title: { de: 'Auswahl und Nachricht an alle', en: 'Selection and notice to all' },
      on: '2018-03-19',
      line: { de: 'sechs Modellkommunen, Nachrückliste', en: 'six model municipalities, reserve list' },
    },
    {
      title: { de: 'Planungstag vor Ort', en: 'Planning day on site' },
      on: '2018-04-16',
      words: { de: 'April bis Mai 2018', en: 'April to May 2018' },
    },
  ],
  contact: {
    name: { de: 'Team Modellkommunen der Servicestelle (Demo)', en: 'Model municipalities team (demo)' },
    phone: '0000 12345-67',
    email: 'modellkommunen@demo.invalid',
    hours: {
      de: 'Montag bis Donnerstag 9 bis 15 Uhr, Freitag 9 bis 12 Uhr',
      en: 'Monday to Thursday 9 am to 3 pm, Friday 9 am to noon',
    },
  },
};
