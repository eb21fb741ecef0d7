import { formatsIn } from '../../../platform/i18n/formats.ts';
import type { Language } from '../../../platform/i18n/languages.ts';
import type { Reading, Waiting } from '../../../platform/module.ts';
import type { Instant } from '../../../platform/time/instant.ts';
import { localText } from '../domain/call-content.ts';
import type { InterestRecord } from '../domain/interest-record.ts';
import { summaryOf, type InterestSummary } from '../domain/interest-summary.ts';
import { applicantName } from '../domain/submission-content.ts';
import { findInterestsOf } from '../store/interests.ts';
import { interestTexts } from '../texts/interest/interest-texts.ts';
import { interestPaths } from '../web/interest-paths.ts';
import { reviewPaths } from '../web/review-paths.ts';
import { signedHash } from './content-hash.ts';

/** What of their interests waits for the people who write them: unfinished, returned, late, handed in, answered. */
export async function waitingInterests({ db, actor, now, language }: Reading): Promise<Waiting[]> {
  if (actor.personId === null) return [];
  const organisationIds = actor.memberships
    .filter(({ role }) => role === 'coordinator' || role === 'head')
    .map(({ organisationId }) => organisationId);
  const helpedIds = (actor.mandates ?? []).flatMap(({ matter }) =>
    matter.kind === 'calls.interest' ? [matter.id] : [],
  );
  const records = await findInterestsOf(db, { personId: actor.personId, organisationIds, helpedIds });
  return records.flatMap((record) => waitingFor(record, { now, language }) ?? []);
}

type Seen = { now: Instant; language: Language };

/** What is next with one of them, for who writes it; null when nothing is. */
export function waitingFor(record: InterestRecord, { now, language }: Seen): Waiting | null {
  const t = interestTexts.in(language);
  const summary = summaryOf(record, { now, contentHash: signedHash(record).toString('hex') });
  const frame = {
    title: localText(record.content.title, language).words,
    href: interestPaths.show(language, record.handle),
  };
  switch (record.state) {
    case 'draft':
      return { ...frame, ...draft(record, { language, summary }) };
    case 'returned':
      return { ...frame, ...returned(record, language) };
    case 'late':
      return {
        ...frame,
        line: record.late === null ? t('waiting.late.line') : t('waiting.late.open'),
        status: { words: t('waiting.late.status'), tone: 'due' },
      };
    case 'submitted':
      return {
        ...frame,
        line: arrivedLine(record, language),
        status: { words: t('waiting.submitted.status'), tone: 'ok' },
      };
    case 'withdrawn':
      if (!summary.deeds.reopen) return null;
      return {
        ...frame,
        line: t('show.what-next.withdrawn-open'),
        status: { words: t('partner.state.withdrawn'), tone: 'neutral' },
      };
    default:
      return { ...frame, ...afterCheck(record, { now, language }) };
  }
}

type Rest = Omit<Waiting, 'title' | 'href'>;

function draft(record: InterestRecord, { language, summary }: { language: Language; summary: InterestSummary }): Rest {
  const t = interestTexts.in(language);
  const { obstacles, daysLeft, isOver } = summary;
  const missing = obstacles.filter(({ kind }) => kind === 'answer').length;
  const has = (kind: string): string => (obstacles.some((obstacle) => obstacle.kind === kind) ? 'yes' : 'no');
  const line =
    obstacles.length === 0
      ? t('waiting.draft.ready')
      : t('waiting.draft.line', { missing, signOff: has('sign-off'), partners: has('partners') })
          .replaceAll(/\s+/gu, ' ')
          .trim();
  if (isOver) return { line, status: { words: t('waiting.draft.over'), tone: 'due' } };
  return {
    line,
    status: { words: t('waiting.draft.status', { days: daysLeft }), tone: daysLeft <= 7 ? 'due' : 'go' },
    task: { words: t('waiting.draft.task', { applicant: applicantName(record) }), until: record.times.closesAt },
    way: [
      { title: t('show.way.draft'), line: '', state: 'now' },
      {
        title: t('show.way.submitted'),
        line: t('show.way.submitted.line', { date: formatsIn(language).deadline(record.times.closesAt) }),
        state: 'next',
      },
      { title: t('show.way.review'), line: '', state: 'next' },
      { title: t('show.way.notice'), line: t('waiting.way.notice'), state: 'next' },
    ],
  };
}

function returned(record: InterestRecord, language: Language): Rest {
  const t = interestTexts.in(language);
  const until = record.cureUntil;
  return {
    line: t('waiting.returned.line', { until: until === null ? '' : formatsIn(language).deadline(until) }),
    status: { words: t('waiting.returned.status'), tone: 'due' },
    task: { words: t('waiting.returned.task', { applicant: applicantName(record) }), until },
  };
}

/** Until its notice is released an interest is in review, whatever the panel decided. */
function afterCheck(record: InterestRecord, { now, language }: Seen): Rest & { href?: string } {
  const t = interestTexts.in(language);
  if (record.noticeAt === null) {
    return { line: arrivedLine(record, language), status: { words: t('waiting.review.status'), tone: 'go' } };
  }
  const href = reviewPaths.notice(language, record.handle);
  const status = { words: t('waiting.notice.status'), tone: 'due' as const };
  const until = record.answerUntil;
  if (record.state !== 'selected' || until === null || now >= until) {
    return { href, line: t('waiting.notice.read'), status: { ...status, tone: 'neutral' } };
  }
  return {
    href,
    line: t('waiting.notice.line', { until: formatsIn(language).deadline(until) }),
    status,
    task: { words: t('waiting.notice.task', { applicant: applicantName(record) }), until },
  };
}

const arrivedLine = (record: InterestRecord, language: Language): string =>
  interestTexts.in(language)('waiting.submitted.line', {
    number: record.number ?? '',
    date: record.submittedAt === null ? '' : formatsIn(language).dateTime(record.submittedAt),
  });
