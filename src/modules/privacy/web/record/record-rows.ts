import { formatsIn } from '../../../../platform/i18n/formats.ts';
import type { Language } from '../../../../platform/i18n/languages.ts';
import type { Period, PersonalData } from '../../../../platform/personal-data.ts';
import type { SetPeriod } from '../../domain/guarded.ts';
import { privacyTexts } from '../../texts/privacy-texts.ts';

/** A line of the record of processing (Art. 30 GDPR), in words. */
export type RecordRow = {
  what: string;
  purpose: string;
  category: string;
  controller: string;
  basis: string;
  recipients: string;
  end: string;
  rule: string;
  fields: string;
};

/** The columns in their order. */
export const recordColumns = [
  'what',
  'purpose',
  'category',
  'controller',
  'basis',
  'recipients',
  'end',
  'rule',
  'fields',
] as const satisfies readonly (keyof RecordRow)[];

/** The record, from what the modules declare and the periods as they are set. */
export function recordRows(
  language: Language,
  records: readonly PersonalData[],
  periods: readonly SetPeriod[],
): RecordRow[] {
  const t = privacyTexts.in(language);
  const lengths = new Map(periods.map(({ name, months, days }) => [name, t('period.length', { months, days }).trim()]));
  const rule = ({ anchor, periods: after }: PersonalData['ends']): string =>
    [t(`anchor.${anchor}`), ...after.map((name: Period) => `${t(`period.${name}`)}: ${lengths.get(name) ?? ''}`)].join(
      '; ',
    );
  return records.map(({ what, purpose, end, category, controller, basis, recipients, ends, tables }) => ({
    what,
    purpose,
    category: t(`category.${category}`),
    controller: t(`controller.${controller}`),
    basis: t(`basis.${basis}`),
    recipients: formatsIn(language).list(recipients.map((recipient) => t(`recipient.${recipient}`))),
    end,
    rule: rule(ends),
    fields: tables
      .flatMap(({ table, columns, withheld = [] }) => [...columns, ...withheld].map((column) => `${table}.${column}`))
      .join(', '),
  }));
}
