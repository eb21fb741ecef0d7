import { inTransaction } from '../../../platform/db/transaction.ts';
import { formatsIn } from '../../../platform/i18n/formats.ts';
import type { Language } from '../../../platform/i18n/languages.ts';
import type { Reading, Waiting } from '../../../platform/module.ts';
import type { Instant } from '../../../platform/time/instant.ts';
import { localText } from '../domain/call-content.ts';
import { deedsOf } from '../domain/interest-deeds.ts';
import { timesOf, type InterestRecord, type Partner } from '../domain/interest-record.ts';
import { takesPartnerAnswers } from '../domain/partner-answer.ts';
import { applicantName } from '../domain/submission-content.ts';
import { findInterest } from '../store/interests.ts';
import { findLinksToActing, type MailedLink } from '../store/links.ts';
import { interestTexts } from '../texts/interest/interest-texts.ts';
import { interestPaths } from '../web/interest-paths.ts';
import { signedHash } from './content-hash.ts';

/** What was mailed to a partner organisation or to the head as a link, for who is signed in with the address it went to. */
export async function waitingLinks({ db, actor, now, language }: Reading): Promise<Waiting[]> {
  if (actor.personId === null) return [];
  const found: Waiting[] = [];
  for (const link of await findLinksToActing(db)) {
    // Each link opens the one interest it leads to, and nothing else.
    const context = { person: actor.personId, scope: actor.scope, key: link.id };
    const record = await inTransaction(db, context, (inner) => findInterest(inner, { id: link.interestId }));
    if (record !== undefined) found.push(...waitingFor(record, { link, now, language }));
  }
  return found;
}

type Seen = { link: MailedLink; now: Instant; language: Language };

function waitingFor(record: InterestRecord, seen: Seen): Waiting[] {
  const partner = record.partners.find(({ id }) => id === seen.link.id);
  if (partner !== undefined) return asPartner(record, partner, seen);
  return record.signOff?.id === seen.link.id && record.signOff.state === 'asked' ? asHead(record, seen) : [];
}

function asPartner(record: InterestRecord, partner: Partner, { link, now, language }: Seen): Waiting[] {
  if (!takesPartnerAnswers(record.state)) return [];
  const t = interestTexts.in(language);
  const frame = {
    title: localText(record.content.title, language).words,
    href: interestPaths.coSign(language, link.id),
  };
  const until = openUntil(record, now);
  const facts = { applicant: applicantName(record), partner: partner.name };
  if (partner.state === 'invited') {
    if (until === null) return [];
    const line = t('waiting.co-sign.line', { ...facts, date: formatsIn(language).date(link.askedAt) });
    const task = { words: t('waiting.co-sign.task', facts), until };
    return [{ ...frame, line, status: { words: t('waiting.co-sign.status'), tone: 'due' }, task }];
  }
  const changed =
    until !== null && partner.seenHash !== null && partner.seenHash !== signedHash(record).toString('hex');
  const line = changed ? t('co-sign.outdated') : t('waiting.co-sign.answered', facts);
  const status = {
    words: t(`partner.state.${partner.state}`),
    tone: changed ? ('due' as const) : ('neutral' as const),
  };
  return [{ ...frame, line, status }];
}

function asHead(record: InterestRecord, { link, now, language }: Seen): Waiting[] {
  const until = openUntil(record, now);
  if (until === null) return [];
  const t = interestTexts.in(language);
  return [
    {
      title: localText(record.content.title, language).words,
      href: interestPaths.approve(language, link.id),
      line: t('waiting.approve.line', { date: formatsIn(language).date(link.askedAt) }),
      status: { words: t('waiting.approve.status'), tone: 'due' },
      task: { words: t('waiting.approve.task', { applicant: applicantName(record) }), until },
    },
  ];
}

/** Until when an answer helps: afterwards nothing can be handed in. */
const openUntil = (record: InterestRecord, now: Instant): Instant | null => {
  if (!deedsOf(timesOf(record), now).edit) return null;
  const until = record.state === 'returned' ? record.cureUntil : record.times.closesAt;
  return until !== null && now < until ? until : null;
};
