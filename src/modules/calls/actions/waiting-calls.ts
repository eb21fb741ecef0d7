import { formatsIn } from '../../../platform/i18n/formats.ts';
import type { Reading, Waiting } from '../../../platform/module.ts';
import { calendarDaysBetween } from '../../../platform/time/berlin.ts';
import type { Instant } from '../../../platform/time/instant.ts';
import { localText } from '../domain/call-content.ts';
import { callPhase } from '../domain/call-phase.ts';
import type { StoredCall } from '../domain/call-record.ts';
import { mayAccompanyCalls, mayAnswerForMinistry, mayPrepareCalls } from '../domain/policy.ts';
import { publicationFaults } from '../domain/publication-check.ts';
import { countInterests } from '../store/call-readers.ts';
import { findCalls } from '../store/calls.ts';
import { countOpenEnquiries } from '../store/enquiries.ts';
import { findMinistrySteps } from '../store/ministry-steps.ts';
import { callTexts } from '../texts/call/call-texts.ts';
import { callPaths } from '../web/call-paths.ts';

const soonDays = 7;

/** What waits around calls: drafts to finish, questions to answer, deadlines near; for the ministry its steps. */
export async function waitingCalls(reading: Reading): Promise<Waiting[]> {
  const { db, actor } = reading;
  const staff = mayAccompanyCalls(actor);
  const ministry = actor.scope === 'person' && mayAnswerForMinistry(actor);
  if (!staff && !ministry) return [];
  const calls = await findCalls(db);
  return [...(ministry ? await consents(reading, calls) : []), ...(staff ? await staffWaiting(reading, calls) : [])];
}

async function consents({ db, language }: Reading, calls: readonly StoredCall[]): Promise<Waiting[]> {
  const t = callTexts.in(language);
  const { date } = formatsIn(language);
  const open = (await findMinistrySteps(db)).filter(({ answeredAt }) => answeredAt === null);
  return open.flatMap(({ callId, step, askedAt }) => {
    const call = calls.find(({ id }) => id === callId);
    if (call === undefined) return [];
    const facts = { step: t(`ministry.step.${step}`), fileNumber: call.fileNumber, date: date(askedAt) };
    return [
      {
        title: localText(call.content.title, language).words,
        href: callPaths.ministryStep(language, callId, step),
        line: t('waiting.consent.line', facts),
        status: { words: t('consents.waiting'), tone: 'due' as const },
        task: { words: t('waiting.consent'), until: null },
      },
    ];
  });
}

async function staffWaiting(reading: Reading, calls: readonly StoredCall[]): Promise<Waiting[]> {
  const { db, language } = reading;
  const t = callTexts.in(language);
  const { date } = formatsIn(language);
  const [enquiries, interests, steps] = [
    await countOpenEnquiries(db),
    await countInterests(db),
    await findMinistrySteps(db),
  ];
  const asked = enquiries.flatMap(({ callId, count, oldestAt }) => {
    const call = calls.find(({ id }) => id === callId);
    if (call === undefined) return [];
    const words = t('waiting.enquiry', { count });
    return [
      {
        title: words,
        href: callPaths.answers(language, callId),
        line: t('waiting.enquiry.line', { title: localText(call.content.title, language).words, date: date(oldestAt) }),
        status: { words: t('answers.open'), tone: 'due' as const },
        task: { words, until: call.closesAt },
      },
    ];
  });
  const running = calls.flatMap((call) => {
    const agreed = steps.find(({ callId, step }) => callId === call.id && step === 'publication')?.agreed === true;
    const counts = interests.find(({ callId }) => callId === call.id) ?? { drafts: 0, submitted: 0 };
    const waiting = runningCall(reading, call, { agreed, drafts: counts.drafts, submitted: counts.submitted });
    return waiting === null ? [] : [waiting];
  });
  return [...asked, ...running];
}

type Facts = { agreed: boolean; drafts: number; submitted: number };

/** A call that is being made or is open; closed ones wait elsewhere, with what was handed in. */
function runningCall({ actor, language, now }: Reading, call: StoredCall, facts: Facts): Waiting | null {
  const t = callTexts.in(language);
  const phase = callPhase(call, now);
  const title = localText(call.content.title, language).words || t('staff.untitled');
  const base = { title, href: callPaths.prepare(language, call.id) };
  const task = (words: string, until: Instant | null): Pick<Waiting, 'task'> =>
    mayPrepareCalls(actor) ? { task: { words, until } } : {};
  const line =
    call.amendment === null
      ? t('waiting.open.line', {
          deadline: formatsIn(language).deadline(call.closesAt),
          drafts: facts.drafts,
          submitted: facts.submitted,
        })
      : t('waiting.amendment.line');
  switch (phase) {
    case 'draft': {
      const count = publicationFaults(call, now).length;
      const status = { words: t('phase.draft'), tone: 'due' as const };
      return { ...base, line: t('waiting.draft.line', { count }), status, ...task(t('waiting.draft'), call.opensAt) };
    }
    case 'with-ministry': {
      const status = { words: t('phase.with-ministry'), tone: 'go' as const };
      if (!facts.agreed) return { ...base, line: t('waiting.ministry.line'), status };
      return { ...base, line: t('waiting.agreed.line'), status, ...task(t('next.publish.action'), call.opensAt) };
    }
    case 'announced':
      return { ...base, line, status: { words: t('phase.announced'), tone: 'neutral' } };
    case 'open': {
      const soon = calendarDaysBetween(now, call.closesAt) <= soonDays;
      return {
        ...base,
        line,
        status: soon ? { words: t('waiting.closing'), tone: 'due' } : { words: t('phase.open'), tone: 'go' },
      };
    }
    default:
      return null;
  }
}
