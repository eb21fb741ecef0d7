import type { GalleryEntry } from '../../../../platform/gallery-entry.ts';
import { instant } from '../../../../platform/time/instant.ts';
import type { AuditRow } from '../list-audit/audit-row.ts';
import { ChainPage, type ChainPageProps } from './page.tsx';

const at = instant(Date.parse('2018-02-01T10:00:00Z'));
const id = '01890000-0000-7000-8000-000000000001';
const row: AuditRow = {
  kind: 'calls.call',
  id,
  position: 1,
  act: 'calls.draft-call',
  programmeAt: at,
  recordedAt: at,
  actor: 'Alexandra von Hohenstein-Musterfrau',
  isByMandate: false,
};

const entry = (state: string, props: Partial<ChainPageProps>): GalleryEntry => ({
  name: `administration.show-chain/${state}`,
  route: 'administration.show-chain',
  audience: 'staff',
  title: 'calls.call',
  body: (language) => (
    <ChainPage
      language={language}
      kind="calls.call"
      id={id}
      rows={[row, { ...row, position: 2, act: 'calls.publish-call' }]}
      brokenAt={null}
      checkedAt={at}
      {...props}
    />
  ),
});

/** Whole, and with a line that was changed. */
export const gallery: readonly GalleryEntry[] = [entry('whole', {}), entry('broken', { brokenAt: 2 })];
