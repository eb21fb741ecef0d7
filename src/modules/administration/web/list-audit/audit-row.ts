import type { Language } from '../../../../platform/i18n/languages.ts';
import type { Instant } from '../../../../platform/time/instant.ts';
import { administrationTexts } from '../../texts/administration-texts.ts';

/** A line to show. */
export type AuditRow = {
  kind: string;
  id: string;
  position: number;
  act: string;
  programmeAt: Instant;
  recordedAt: Instant;
  /** Name of who acted, or who is meant where there is none. */
  actor: string;
  isByMandate: boolean;
};

type Entry = Omit<AuditRow, 'actor' | 'isByMandate'> & { actor: string | null; onBehalf: string | null };

/** Puts names to lines. A pseudonym nobody stands behind any more belongs to somebody who was erased. */
export function auditRows(
  entries: readonly Entry[],
  names: ReadonlyMap<string, string>,
  language: Language,
): AuditRow[] {
  const t = administrationTexts.in(language);
  const nameOf = (actor: string | null): string => {
    if (actor === null) return t('audit.visitor');
    return actor === 'system' ? t('audit.system') : (names.get(actor) ?? t('audit.erased'));
  };
  return entries.map(({ onBehalf, ...entry }) => ({
    ...entry,
    actor: nameOf(entry.actor),
    isByMandate: onBehalf !== null,
  }));
}
