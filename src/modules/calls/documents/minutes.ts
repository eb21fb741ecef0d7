import { formatsIn } from '../../../platform/i18n/formats.ts';
import type { Language } from '../../../platform/i18n/languages.ts';
import type { PdfBlock, PdfDocument } from '../../../platform/pdf/document.ts';
import type { Instant } from '../../../platform/time/instant.ts';
import { votersOf, type RoundFacts } from '../actions/round-facts.ts';
import { shownFirstView } from '../actions/shown-first-view.ts';
import { localText } from '../domain/call-content.ts';
import { costOf } from '../domain/decision.ts';
import { outcomeOf } from '../domain/notices.ts';
import type { StoredDecision, StoredSignature } from '../store/decisions.ts';
import { reviewTexts, type ReviewTexts } from '../texts/review/review-texts.ts';
import { pdfWords } from './document-parts.ts';

type Minutes = {
  facts: RoundFacts;
  decision: StoredDecision;
  signatures: readonly StoredSignature[];
  now: Instant;
  language: Language;
};

/** The minutes of the panel's meeting, made from what happened and nothing else. */
export function minutesDocument(minutes: Minutes): PdfDocument {
  const { facts, decision, now, language } = minutes;
  const { call } = facts;
  const t = reviewTexts.in(language);
  const { date, exactTime } = formatsIn(language);
  const { contact } = call.content;
  return {
    language,
    title: t('minutes.title'),
    subtitle: pdfWords(call.content.title, language),
    letterhead: {
      sender: localText(contact.name, language).words,
      lines: [contact.phone, contact.email].filter((line) => line !== ''),
    },
    reference: [
      { label: t('minutes.file-number'), value: call.fileNumber },
      { label: t('decision.met-on'), value: decision.metAt === null ? '–' : date(decision.metAt) },
      { label: t('minutes.made'), value: exactTime(now) },
      { label: t('decision.hash'), value: (decision.hash ?? '').replaceAll(/(.{8})(?=.)/gu, '$1 ') },
    ],
    blocks: [
      ...(decision.state === 'released'
        ? []
        : [{ kind: 'notice' as const, tone: 'warning' as const, text: t('minutes.open') }]),
      ...roomBlocks(minutes, t),
      ...firstViewBlocks(minutes, t),
      ...rankingBlocks(minutes, t),
      ...decisionBlocks(minutes, t),
      ...signatureBlocks(minutes, t),
    ],
    footer: t('minutes.footer', { number: call.fileNumber }),
    createdAt: now,
  };
}

function roomBlocks({ facts, decision }: Minutes, t: ReviewTexts): PdfBlock[] {
  const name = (id: string): string => facts.panel.find(({ personId }) => personId === id)?.name ?? '';
  const voting = facts.panel.filter(({ votes }) => votes);
  const out = voting.filter(({ personId }) => facts.out.has(personId));
  const quorum = {
    present: decision.present.length,
    voters: votersOf(facts).length,
    quorum: facts.call.content.rules.quorum,
  };
  return [
    { kind: 'heading', level: 1, text: t('minutes.room') },
    { kind: 'paragraph', text: t('minutes.quorum', quorum) },
    { kind: 'list', items: decision.present.map(name) },
    {
      kind: 'paragraph',
      text:
        out.length === 0
          ? t('minutes.nobody-out')
          : t('minutes.out', { names: out.map((member) => member.name).join(', ') }),
    },
  ];
}

/** What the panel said before anything was calculated; nothing where it recorded nothing. */
function firstViewBlocks({ facts, language }: Minutes, t: ReviewTexts): PdfBlock[] {
  const view = shownFirstView(facts);
  if (view === null) return [];
  const { date, dateTime, list } = formatsIn(language);
  const line = { date: date(view.heldOn), name: view.recordedBy, names: list(view.tookPart) };
  return [
    { kind: 'heading', level: 1, text: t('minutes.first-view') },
    { kind: 'paragraph', text: t('minutes.first-view.line', line) },
    ...(view.changedAt === null
      ? []
      : [{ kind: 'paragraph' as const, text: t('first.changed', { date: dateTime(view.changedAt) }) }]),
    {
      kind: 'table',
      caption: t('minutes.first-view'),
      columns: [{ header: t('interests.name') }, { header: t('first.view') }, { header: t('minutes.first-sentence') }],
      rows: view.lines.map(({ name, leaning, before, sentence }) => {
        const words = t(`first.leaning.${leaning}`);
        const first = before === null ? '' : ` (${t('first.before', { leaning: t(`first.leaning.${before}`) })})`;
        return [name, `${words}${first}`, sentence];
      }),
    },
  ];
}

function rankingBlocks({ decision, language }: Minutes, t: ReviewTexts): PdfBlock[] {
  const { decimal } = formatsIn(language);
  return [
    { kind: 'heading', level: 1, text: t('minutes.ranking') },
    { kind: 'paragraph', text: t('minutes.ranking.line') },
    {
      kind: 'table',
      caption: t('minutes.ranking'),
      columns: [
        { header: t('select.rank'), align: 'end' },
        { header: t('interests.name') },
        { header: t('interests.number') },
        { header: t('select.mean'), align: 'end' },
        { header: t('select.range'), align: 'end' },
        { header: t('minutes.outcome') },
      ],
      rows: decision.standings.map(({ rank, name, number, mean, low, high, interestId }) => {
        const { outcome, reserveRank } = outcomeOf(decision, interestId);
        const words =
          reserveRank === null ? t(`select.state.${outcome}`) : t('decision.reserve', { rank: reserveRank });
        return [
          String(rank),
          name,
          number,
          decimal(mean),
          t('select.range.value', { low: decimal(low), high: decimal(high) }),
          words,
        ];
      }),
    },
  ];
}

function decisionBlocks({ facts, decision, language }: Minutes, t: ReviewTexts): PdfBlock[] {
  const { money, deadline } = formatsIn(language);
  const { budget, places, reservation } = facts.call.content;
  const { selected, answerUntil, reserveValidUntil } = decision;
  const sums = { cost: money(costOf(selected.length, budget)), total: money(budget.totalCents) };
  const reasons = [
    { label: t('decision.words.number'), value: decision.numberReason },
    { label: t('decision.words.order'), value: decision.orderReason },
    {
      label: t('decision.words.budget'),
      value: decision.budgetChecked
        ? [t('decision.budget.checked', sums), decision.budgetNote].filter((text) => text !== '').join(' ')
        : '',
    },
    { label: t('decision.note'), value: decision.note },
  ].filter(({ value }) => value !== '');
  return [
    { kind: 'heading', level: 1, text: t('minutes.decision') },
    { kind: 'paragraph', text: t('minutes.decision.line', { count: selected.length, planned: places.planned }) },
    {
      kind: 'facts',
      items: [
        ...reasons,
        { label: t('decision.answer-on'), value: answerUntil === null ? '–' : deadline(answerUntil) },
        { label: t('decision.reserve-on'), value: reserveValidUntil === null ? '–' : deadline(reserveValidUntil) },
        ...(reservation === null ? [] : [{ label: t('minutes.reservation'), value: pdfWords(reservation, language) }]),
      ],
    },
  ];
}

function signatureBlocks({ facts, decision, signatures, language }: Minutes, t: ReviewTexts): PdfBlock[] {
  const { dateTime } = formatsIn(language);
  const name = (id: string): string => facts.panel.find(({ personId }) => personId === id)?.name ?? '';
  const signed = new Set(signatures.map(({ personId }) => personId));
  const open = decision.state === 'released' ? [] : decision.present.filter((id) => !signed.has(id));
  return [
    { kind: 'heading', level: 1, text: t('decision.signatures') },
    {
      kind: 'list',
      items: signatures.map(({ personId, signedAt, method }) =>
        t(`minutes.signed.${method}`, { name: name(personId), date: dateTime(signedAt) }),
      ),
    },
    ...(open.length === 0 ? [] : [{ kind: 'signatures' as const, items: open.map((id) => ({ name: name(id) })) }]),
  ];
}
