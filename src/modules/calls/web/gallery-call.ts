import { fromBerlin } from '../../../platform/time/berlin.ts';
import type { StoredCall } from '../domain/call-record.ts';
import { sampleCallContent, sampleTimes } from '../factories.ts';

/** A moment at which the call of the gallery is open. */
export const galleryNow = fromBerlin('2018-01-29', '10:00');

/** A call for the gallery; nothing of it stands for a real one. */
export const galleryCall = (over: Partial<StoredCall> = {}): StoredCall => ({
  id: '01890000-0000-7000-8000-000000000001',
  slug: 'modellkommunen',
  programmeId: '01890000-0000-7000-8000-000000000002',
  fileNumber: 'MK-2018-1',
  stage: 'published',
  version: 1,
  revision: 3,
  amendment: null,
  publishedAt: fromBerlin('2018-01-10', '09:00'),
  cancelledAt: null,
  cancelReason: null,
  createdAt: fromBerlin('2017-11-20', '09:00'),
  content: sampleCallContent(),
  ...sampleTimes,
  ...over,
});

/** The same as a draft that lacks much. */
export const galleryDraft = (over: Partial<StoredCall> = {}): StoredCall =>
  galleryCall({ stage: 'draft', version: 0, publishedAt: null, fileNumber: '', ...over });

/** A name as long as names get. */
export const longTitle = {
  de: 'Modellkommunen für die Qualifizierung von Geflüchteten in Verwaltungsgemeinschaften, Gemeindeverwaltungsverbänden und Landkreisverwaltungen',
};
