/** What a municipality asks about the call of the demo, and what the agency answers for all. */
export const enquiryOf2018 = {
  question: {
    de: 'Können sich zwei kleine Gemeinden gemeinsam bewerben?',
    en: 'May two small municipalities apply together?',
  },
  answer: {
    de: 'Ja. Eine Gemeinde führt, die anderen nennen Sie im Formular.',
    en: 'Yes. One leads; the form asks for the others.',
  },
};
