import type { AuditLine } from '../../../../platform/audit/read-audit.ts';
import type { Language } from '../../../../platform/i18n/languages.ts';
import { actedWords, type Parties } from '../../../mandates/index.ts';
import { interestTexts } from '../../texts/interest/interest-texts.ts';
import type { HistoryLine } from './props.ts';

const acts = [
  'start-interest',
  'save-answers',
  'take-over-interest',
  'invite-editor',
  'join-interest',
  'add-partner',
  'answer-as-partner',
  'record-partner-answer',
  'ask-sign-off',
  'answer-sign-off',
  'record-sign-off',
  'submit-interest',
  'withdraw-interest',
  'reopen-interest',
  'request-late',
  'decide-late',
  'enter-for-applicant',
  'take-call-version',
  'attach-file',
  'detach-file',
  'restore-earlier',
] as const;

type Helpers = {
  parties: readonly Parties[];
  /** Who stood in for whom, by the mark of the audit. */
  inPlace: ReadonlyMap<string, string>;
  language: Language;
};

/** What the applicant side did, in words, the latest first; saving again and again is one line. What the agency does inside isn't told. */
export function historyLines(lines: readonly AuditLine[], { parties, inPlace, language }: Helpers): HistoryLine[] {
  const t = interestTexts.in(language);
  const byWords = (onBehalf: string | null): string | null =>
    inPlace.get(onBehalf ?? '') ?? actedWords(onBehalf, { parties, language });
  const known = lines.flatMap((line) => {
    const act = acts.find((name) => line.act === `calls.${name}`);
    return act === undefined ? [] : [{ act, at: line.programmeAt, by: byWords(line.onBehalf) }];
  });
  return known
    .filter(({ act, by }, index) => act !== 'save-answers' || !isSame(known[index + 1], { act, by }))
    .map(({ act, at, by }) => ({ words: t(`history.${act}`), at, by }))
    .toReversed();
}

type Done = { act: string; by: string | null };

const isSame = (one: Done | undefined, other: Done): boolean => one?.act === other.act && one.by === other.by;
