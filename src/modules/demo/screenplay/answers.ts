import type { Bid } from './bid.ts';

/** Answers of a bid to the default form, by question key. */
export function answersOf(bid: Bid): Record<string, string | readonly string[]> {
  const council: Record<string, string> =
    bid.council === 'planned'
      ? { 'council-decision': 'planned', 'council-date': '2018-03-15' }
      : { 'council-decision': bid.council };
  const projects: Record<string, string> =
    bid.experience === 'beginning'
      ? {}
      : { 'experience-projects': 'Sprachcafé, Praktika für Schulabgängerinnen und Schulabgänger, ein Fachtag.' };
  return {
    'municipality-kind': kindOf(bid.place),
    'joint-bid': 'no',
    'contact-name': `Koordination ${bid.place}`,
    'contact-function': 'Koordination Integration und Eine Welt',
    'contact-email': 'kontakt@demo.invalid',
    'contact-phone': '0000 12345-0',
    'deputy-name': `Vertretung ${bid.place}`,
    'deputy-email': 'vertretung@demo.invalid',
    motivation: bid.motivation,
    'development-link':
      'Es geht um kommunales Wissen, das beim Aufbau von Verwaltungen anderswo gebraucht wird. Wir stehen dazu mit einer Partnerstadt im Gespräch.',
    topics: bid.topics,
    strengths: `Unsere Stärke ist die Anleitung im Alltag. ${bid.departments} Jede Person hat eine feste Ansprechperson und eine Begleitung von außerhalb des Amtes.`,
    departments: bid.departments,
    'places-number': String(bid.places),
    'places-months': String(bid.months),
    'places-hours': String(bid.hours),
    supervision: 'Anleitung im Fachamt, Begleitung durch Ehrenamtliche, ein Gespräch im Monat.',
    'partners-part': `${bid.partner.name} plant von Anfang an mit und begleitet die Teilnehmenden.`,
    'partners-allowance': 'Aufwandsentschädigung von 50 Euro je Treffen, Fahrtkosten, Termine am Abend.',
    access:
      'Über Beratungsstellen, Vereine und eine offene Veranstaltung im Rathaus. Niemand muss einen Status angeben.',
    'access-languages': 'Deutsch, Arabisch, Persisch',
    units:
      bid.experience === 'beginning'
        ? ['departments', 'integration']
        : ['departments', 'staff', 'integration', 'international'],
    coordination:
      'Eine Runde der beteiligten Ämter alle zwei Wochen; Personalrat und Personalamt sind von Anfang an dabei.',
    'head-name': `Verwaltungsspitze ${bid.place}`,
    'head-function': bid.place.includes('kreis') ? 'Leitung der Kreisverwaltung' : 'Leitung der Stadtverwaltung',
    ...council,
    experience: bid.experience,
    ...projects,
    'budget-total': String(bid.places * 22_000),
    needs: ['planning-day', 'exchange', 'guidance'],
    declaration: 'yes',
    'consent-publication': 'yes',
  };
}

const countyFree = ['Musterstadt', 'Beispielhafen', 'Probehafen', 'Musterburg'];

function kindOf(place: string): string {
  if (place.startsWith('Landkreis') || place.endsWith('kreis')) return 'county';
  return countyFree.includes(place) ? 'county-free' : 'municipality';
}
