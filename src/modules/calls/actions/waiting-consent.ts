import { formatsIn } from '../../../platform/i18n/formats.ts';
import type { Language } from '../../../platform/i18n/languages.ts';
import type { Reading, Waiting } from '../../../platform/module.ts';
import type { Instant } from '../../../platform/time/instant.ts';
import type { MinistryStep } from '../domain/call-record.ts';
import type { ClosedCall } from '../domain/closed-call.ts';
import { consentFault, consentOf, isAskable, type Consent } from '../domain/ministry-consent.ts';
import { mayPrepareCalls } from '../domain/policy.ts';
import type { StoredDecision } from '../store/decisions.ts';
import { findMinistryStep } from '../store/ministry-steps.ts';
import { reviewTexts } from '../texts/review/review-texts.ts';
import { reviewPaths } from '../web/review-paths.ts';
import type { ConsentStep } from './ask-consent.ts';

/** The ministry's consent as it waits for staff, or null where nothing stands in the way any more. */
export async function waitingConsent(
  { db, actor, now, language }: Reading,
  { call, title }: ClosedCall,
  { step, decision }: { step: ConsentStep; decision: StoredDecision },
): Promise<Waiting | null> {
  const asked = await findMinistryStep(db, call.id, step);
  const state = consentOf(asked, { needed: call.content.ministry[step], hash: decision.hash, now });
  if (consentFault(state) === null) return null;
  const t = reviewTexts.in(language);
  const isTask = isAskable(state);
  return {
    title: t(`waiting.consent.${step}`),
    href: step === 'decision' ? reviewPaths.decision(language, call.id) : reviewPaths.notices(language, call.id),
    line: `${stateWords(state, asked, language)} · ${title}`,
    status: isTask
      ? { words: t('waiting.todo'), tone: 'due' }
      : { words: t(state === 'waiting' ? 'waiting.consent.waits' : 'waiting.consent.agreed'), tone: 'go' },
    ...(isTask && mayPrepareCalls(actor) ? { task: { words: t('waiting.consent.ask'), until: null } } : {}),
  };
}

function stateWords(state: Consent, asked: MinistryStep | null, language: Language): string {
  const t = reviewTexts.in(language);
  const { date } = formatsIn(language);
  const day = (at: Instant | null | undefined): string => (at === null || at === undefined ? '' : date(at));
  switch (state) {
    case 'waiting':
      return t('waiting.consent.waiting', { date: day(asked?.askedAt) });
    case 'refused':
      return t('waiting.consent.refused', { date: day(asked?.answeredAt) });
    case 'embargo':
      return t('waiting.consent.embargo', { until: day(asked?.embargoUntil) });
    default:
      return t('waiting.consent.not-asked');
  }
}
