import type { JSX } from 'preact';
import { formatsIn } from '../../../../platform/i18n/formats.ts';
import type { Language } from '../../../../platform/i18n/languages.ts';
import type { Instant } from '../../../../platform/time/instant.ts';
import { Isolate } from '../../../../ui/isolate.tsx';
import { Notice } from '../../../../ui/notice.tsx';
import { administrationTexts } from '../../texts/administration-texts.ts';
import { AdminFrame } from '../admin-frame.tsx';
import type { AuditRow } from '../list-audit/audit-row.ts';
import { AuditTable } from '../list-audit/audit-table.tsx';
import { administrationPaths } from '../paths.ts';

export type ChainPageProps = {
  language: Language;
  kind: string;
  id: string;
  rows: readonly AuditRow[];
  /** The first line that doesn't fit; null when all do. */
  brokenAt: number | null;
  checkedAt: Instant;
};

/** The chain of one object, checked when the page is made. */
export function ChainPage({ language, kind, id, rows, brokenAt, checkedAt }: ChainPageProps): JSX.Element {
  const t = administrationTexts.in(language);
  const when = formatsIn(language).dateTime(checkedAt);
  return (
    <AdminFrame
      language={language}
      title={<Isolate ltr>{kind}</Isolate>}
      lead={<Isolate ltr>{id}</Isolate>}
      trail={[{ href: administrationPaths.audit(language), label: t('audit.title') }]}
    >
      {brokenAt === null ? (
        <Notice language={language} kind="success" title={t('chain.fine')}>
          {t('chain.checked', { when })}
        </Notice>
      ) : (
        <Notice language={language} kind="danger" title={t('chain.broken', { position: brokenAt })}>
          {t('chain.broken.line', { when })}
        </Notice>
      )}
      <AuditTable language={language} caption={t('audit.caption', { count: rows.length })} rows={rows} isChain />
    </AdminFrame>
  );
}
