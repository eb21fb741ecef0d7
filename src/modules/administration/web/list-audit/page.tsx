import type { JSX } from 'preact';
import { formatsIn } from '../../../../platform/i18n/formats.ts';
import type { Language } from '../../../../platform/i18n/languages.ts';
import type { Instant } from '../../../../platform/time/instant.ts';
import { Actions } from '../../../../ui/actions.tsx';
import { Button } from '../../../../ui/button.tsx';
import { DateField } from '../../../../ui/date-field.tsx';
import { EmptyState } from '../../../../ui/empty-state.tsx';
import { Form } from '../../../../ui/form.tsx';
import { Pagination } from '../../../../ui/pagination.tsx';
import { SelectField } from '../../../../ui/select-field.tsx';
import { TextLink } from '../../../../ui/text-link.tsx';
import { administrationTexts } from '../../texts/administration-texts.ts';
import { AdminFrame } from '../admin-frame.tsx';
import { administrationPaths } from '../paths.ts';
import type { AuditRow } from './audit-row.ts';
import { AuditTable } from './audit-table.tsx';

export type AuditPageProps = {
  language: Language;
  act: string;
  /** YYYY-MM-DD, or '' for every day. */
  day: string;
  acts: readonly string[];
  page: number;
  pages: number;
  total: number;
  rows: readonly AuditRow[];
  anchoredAt: Instant | null;
};

/** What was done, by act and day. */
export function AuditPage(props: AuditPageProps): JSX.Element {
  const { language, act, day, acts, page, pages, total, rows, anchoredAt } = props;
  const t = administrationTexts.in(language);
  const anchored =
    anchoredAt === null
      ? t('audit.not-anchored')
      : t('audit.anchored', { when: formatsIn(language).dateTime(anchoredAt) });
  return (
    <AdminFrame language={language} title={t('audit.title')} lead={t('audit.lead')}>
      <p class="mute">{anchored}</p>
      <Form language={language} action={administrationPaths.audit(language)} method="get" role="search">
        <SelectField
          language={language}
          name="akt"
          label={t('audit.act')}
          options={acts.map((value) => ({ value, label: value }))}
          value={act}
          optional
        />
        <DateField language={language} name="tag" label={t('audit.day')} value={day} optional />
        <Actions>
          <Button again>{t('search.submit')}</Button>
        </Actions>
      </Form>
      {rows.length === 0 ? (
        <EmptyState title={t('audit.none')}>{t('audit.none.line')}</EmptyState>
      ) : (
        <>
          <p>
            <TextLink href={administrationPaths.auditFile(language, { act, day })} download="protokoll.csv" alone>
              {t('audit.export')}
            </TextLink>
          </p>
          <AuditTable language={language} caption={t('audit.caption', { count: total })} rows={rows} />
        </>
      )}
      <Pagination
        language={language}
        page={page}
        pages={pages}
        href={(number) => administrationPaths.audit(language, { act, day, page: number })}
      />
    </AdminFrame>
  );
}
