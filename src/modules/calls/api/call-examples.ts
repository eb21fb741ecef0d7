const title = { de: 'Modellkommunen 2027', en: 'Model municipalities 2027' };
const words = { de: 'Was hier steht, sagt der Aufruf selbst.', en: 'What stands here the call says itself.' };

/** A call in a list, as the description shows it. */
export const exampleLine = {
  slug: 'modellkommunen',
  phase: 'open',
  title,
  summary: words,
  fileNumber: 'ZD-2027-001',
  version: 1,
  opensAt: '2027-01-10T23:00:00.000Z',
  closesAt: '2027-02-28T23:00:00.000Z',
  page: '/de/aufrufe/modellkommunen',
};

/** A call, as the description shows it. */
export const exampleCall = {
  ...exampleLine,
  purpose: words,
  whoMayApply: words,
  whatYouGet: words,
  whatItCosts: words,
  whoDecides: words,
  eligible: ['municipality', 'county'],
  jointBids: true,
  places: { planned: 10, most: 12 },
  reservation: null,
  milestones: [{ title, on: '2027-03-31' }],
  contact: { name: words, phone: '+49 30 1234567', email: 'aufrufe@example.org', hours: words },
  versions: [{ version: 1, sha256: '0'.repeat(64), note: null, publishedAt: '2027-01-10T08:00:00.000Z' }],
};
