import type { Db } from '../../platform/db/database.ts';
import { newId } from '../../platform/ids/ids.ts';
import { fromBerlin } from '../../platform/time/berlin.ts';
import type { Instant } from '../../platform/time/instant.ts';
import { insertOrganisation } from '../organisations/index.ts';
import { insertProgramme } from '../programmes/index.ts';
import { callHash } from './actions/call-hash.ts';
import type { CallContent } from './domain/call-content.ts';
import type { StoredCall } from './domain/call-record.ts';
import { defaultCallContent } from './domain/default-content.ts';
import { insertCallVersion } from './store/call-versions.ts';
import { findCall, insertCall, updateCall } from './store/calls.ts';

/** A call like that of 2018: open from mid-January until 12 February, 24 Uhr. */
export const sampleTimes = { opensAt: fromBerlin('2018-01-15'), closesAt: fromBerlin('2018-02-13') };

/** A complete content for tests and the gallery; nothing of it stands for a real call. */
export const sampleCallContent = (over: Partial<CallContent> = {}): CallContent => ({
  ...defaultCallContent(sampleTimes),
  title: {
    de: 'Modellkommunen für die Qualifizierung von Geflüchteten in der Verwaltung',
    en: 'Model municipalities for qualifying refugees in public administration',
  },
  summary: {
    de: 'Sechs Kommunen bieten Geflüchteten Plätze in ihrer Verwaltung an und geben Wissen weiter, das beim Aufbau von Kommunen gebraucht wird.',
    en: 'Six municipalities offer refugees places in their administration and pass on knowledge needed for building up municipalities.',
  },
  purpose: {
    de: 'Wer geflüchtet ist, bringt oft einen Beruf mit. In der Verwaltung einer Kommune lässt er sich mit neuem Wissen verbinden.',
    en: 'People who fled often bring a profession. In a municipal administration it can be joined with new knowledge.',
  },
  whatYouGet: {
    de: 'Fast alle Kosten der Plätze, einen Planungstag vor Ort, Begleitung, Austausch mit den anderen Modellkommunen.',
    en: 'Almost all costs of the places, a planning day on site, guidance, exchange with the other model municipalities.',
  },
  places: { planned: 6, most: 8 },
  budget: { totalCents: 63_000_000, perPlaceCents: 9_000_000 },
  themes: [
    { key: 'migration', answer: { de: 'Ja, Menschen aus anderen Ländern arbeiten in der Verwaltung mit.' } },
    { key: 'flight', answer: { de: 'Ja, die Plätze sind für Geflüchtete.' } },
    { key: 'development', answer: { de: 'Kommunales Wissen für den Aufbau von Kommunen anderswo.' } },
    { key: 'missing', answer: { de: 'Vereine von Geflüchteten, kleine Kommunen.' } },
    { key: 'elsewhere', answer: { de: 'Fachleute kennen beide Verwaltungen und bleiben verbunden.' } },
  ],
  contact: {
    name: { de: 'Team Modellkommunen' },
    phone: '030 23125 100',
    email: 'modellkommunen@agentur.example',
    hours: {
      de: 'Montag bis Donnerstag 9 bis 15 Uhr, Freitag 9 bis 12 Uhr',
      en: 'Monday to Thursday 9 am to 3 pm, Friday 9 am to noon',
    },
  },
  ...over,
});

export type PublishedCallOptions = Partial<{
  programmeId: string;
  slug: string;
  fileNumber: string;
  content: CallContent;
  opensAt: Instant;
  closesAt: Instant;
  publishedAt: Instant;
}>;

/** A published call with version 1 and, unless told, a programme and agency of its own. Needs the rights of the system. */
export async function insertPublishedCall(db: Db, over: PublishedCallOptions = {}): Promise<StoredCall> {
  const id = newId();
  const terms = {
    content: over.content ?? sampleCallContent(),
    opensAt: over.opensAt ?? sampleTimes.opensAt,
    closesAt: over.closesAt ?? sampleTimes.closesAt,
  };
  const publishedAt = over.publishedAt ?? fromBerlin('2018-01-10', '09:00');
  const programmeId = over.programmeId ?? (await insertSampleProgramme(db));
  const slug = over.slug ?? `modellkommunen-${id.slice(-6)}`;
  await insertCall(db, { id, slug, programmeId, fileNumber: over.fileNumber ?? 'MK-2018-1', ...terms });
  await insertCallVersion(db, { callId: id, version: 1, hash: callHash(terms), note: null, publishedAt, ...terms });
  await updateCall(db, id, { stage: 'published', version: 1, publishedAt });
  const call = await findCall(db, id);
  if (call === null) throw new Error('the call was not stored');
  return call;
}

/** A programme with an agency of its own. */
export async function insertSampleProgramme(db: Db): Promise<string> {
  const organisationId = await insertOrganisation(db, { kind: 'agency', name: 'Musteragentur' });
  return insertProgramme(db, {
    slug: `programm-${organisationId.slice(-6)}`,
    organisationId,
    texts: { de: { title: 'Qualifizierung in der Verwaltung', summary: 'Frei erfunden für Proben.' } },
  });
}
