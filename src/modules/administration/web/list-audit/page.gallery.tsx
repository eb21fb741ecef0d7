import type { GalleryEntry } from '../../../../platform/gallery-entry.ts';
import { instant } from '../../../../platform/time/instant.ts';
import { administrationTexts } from '../../texts/administration-texts.ts';
import type { AuditRow } from './audit-row.ts';
import { AuditPage, type AuditPageProps } from './page.tsx';

const at = instant(Date.parse('2018-02-01T10:00:00Z'));
const row: AuditRow = {
  kind: 'calls.call',
  id: '01890000-0000-7000-8000-000000000001',
  position: 1,
  act: 'calls.publish-call',
  programmeAt: at,
  recordedAt: at,
  actor: 'Alexandra von Hohenstein-Musterfrau',
  isByMandate: false,
};
const rows: readonly AuditRow[] = [
  row,
  { ...row, kind: 'organisations.organisation', act: 'organisations.restore-earlier-submissions', actor: 'Plattform' },
  { ...row, kind: 'calls.interest', act: 'calls.submit-interest', actor: 'سارة', isByMandate: true },
];

const entry = (state: string, props: Partial<AuditPageProps>): GalleryEntry => ({
  name: `administration.list-audit/${state}`,
  route: 'administration.list-audit',
  audience: 'staff',
  title: (language) => administrationTexts.in(language)('audit.title'),
  body: (language) => (
    <AuditPage
      language={language}
      act=""
      day=""
      acts={['calls.publish-call', 'calls.submit-interest']}
      page={1}
      pages={1}
      total={3}
      rows={rows}
      anchoredAt={at}
      {...props}
    />
  ),
});

/** Full, one page of an act on a day, nothing. */
export const gallery: readonly GalleryEntry[] = [
  entry('full', {}),
  entry('pages', { act: 'calls.publish-call', day: '2018-02-01', page: 2, pages: 5, total: 210 }),
  entry('nothing', { rows: [], total: 0, pages: 0, anchoredAt: null }),
];
