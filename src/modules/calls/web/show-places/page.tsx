import type { JSX } from 'preact';
import { formatsIn } from '../../../../platform/i18n/formats.ts';
import type { Language } from '../../../../platform/i18n/languages.ts';
import { Box } from '../../../../ui/box.tsx';
import { Button } from '../../../../ui/button.tsx';
import { Chip, type ChipState } from '../../../../ui/chip.tsx';
import { DataTable, type Column } from '../../../../ui/data-table.tsx';
import { EmptyState } from '../../../../ui/empty-state.tsx';
import { ErrorSummary } from '../../../../ui/error-summary.tsx';
import { Facts } from '../../../../ui/facts.tsx';
import { Form } from '../../../../ui/form.tsx';
import { Isolate } from '../../../../ui/isolate.tsx';
import { Lead } from '../../../../ui/lead.tsx';
import { Notice } from '../../../../ui/notice.tsx';
import { reviewTexts } from '../../texts/review/review-texts.ts';
import { OfficeCrumbs } from '../review-crumbs.tsx';
import { reviewPaths } from '../review-paths.ts';
import { EntryForm } from './entry-form.tsx';
import type { OfferWord, PlacesPageProps, ShownAnswer, ShownOffer } from './places-props.ts';

const tones: Record<OfferWord, ChipState> = {
  accepted: 'ok',
  declined: 'neutral',
  expired: 'neutral',
  'dropped-out': 'neutral',
  withdrawn: 'neutral',
};

/** The title: a place counts once it is accepted. */
export const placesTitle = ({ language, counts, offers }: Pick<PlacesPageProps, 'language' | 'counts' | 'offers'>) =>
  reviewTexts.in(language)(offers.length === 0 ? 'places.title.before' : 'places.title', counts);

/** What became of every place: accepted, given back, offered to the next; nothing is forgotten. */
export function PlacesPage(props: PlacesPageProps): JSX.Element {
  const { language, round, offers, fault, typed } = props;
  const t = reviewTexts.in(language);
  return (
    <>
      <OfficeCrumbs language={language} round={round} />
      <ErrorSummary
        language={language}
        errors={[
          ...(fault === null ? [] : [{ message: fault }]),
          ...Object.entries(typed?.errors ?? {}).map(([name, message]) => ({ name, message })),
        ]}
      />
      <h1>{placesTitle(props)}</h1>
      <Lead>{t('places.lead')}</Lead>
      {offers.length === 0 ? (
        <EmptyState title={t('places.empty')}>{t('places.empty.line')}</EmptyState>
      ) : (
        <>
          <Counts {...props} />
          <Overdue {...props} />
          <DataTable caption={t('places.history')} rows={offers} columns={offerColumns(props)} />
          <Reserve {...props} />
          <Entries {...props} />
        </>
      )}
    </>
  );
}

function Counts({ language, counts, offers }: PlacesPageProps): JSX.Element {
  const t = reviewTexts.in(language);
  const dates = offers.filter(({ word }) => word === null).map(({ answerUntil }) => answerUntil);
  const until = dates.sort((one, other) => one - other)[0];
  return (
    <Facts
      facts={[
        { label: t('places.accepted'), value: counts.accepted },
        { label: t('places.offered-open'), value: counts.offered },
        { label: t('places.free'), value: counts.free },
        ...(until === undefined
          ? []
          : [{ label: t('places.next-deadline'), value: formatsIn(language).deadline(until) }]),
      ]}
    />
  );
}

/** Offers whose deadline is over while a letter may still lie on a desk. */
function Overdue({ language, offers, now }: PlacesPageProps): JSX.Element | null {
  const t = reviewTexts.in(language);
  const overdue = offers.filter(({ word, answerUntil }) => word === null && answerUntil <= now);
  const first = overdue[0];
  if (first === undefined) return null;
  const names = formatsIn(language).list(overdue.map(({ name }) => name));
  return (
    <Notice language={language} kind="warn">
      {t('places.overdue', { names, date: formatsIn(language).dateTime(first.passesOnAt) })}
    </Notice>
  );
}

function offerColumns({ language, now }: PlacesPageProps): Column<ShownOffer>[] {
  const t = reviewTexts.in(language);
  const { shortDate, deadline } = formatsIn(language);
  return [
    { label: t('interests.name'), heads: true, cell: ({ name }) => <Isolate>{name}</Isolate> },
    {
      label: t('places.origin'),
      cell: ({ origin, rank }) =>
        origin === 'decision' ? t('places.origin.decision') : t('decision.reserve', { rank: rank ?? 0 }),
    },
    { label: t('places.offered'), cell: ({ offeredAt }) => shortDate(offeredAt) },
    {
      label: t('places.word'),
      cell: ({ word, answerUntil, answers }) => (
        <>
          {word === null ? (
            <Chip state="due">
              {t(answerUntil <= now ? 'places.word.overdue' : 'places.word.open', { date: deadline(answerUntil) })}
            </Chip>
          ) : (
            <Chip state={tones[word]}>{t(`places.word.${word}`)}</Chip>
          )}
          {answers.map((answer) => (
            <div class="small mute">{answerLine(answer, language)}</div>
          ))}
        </>
      ),
    },
  ];
}

/** How an answer came, with its reason: an earlier one stays readable beside the one that counts. */
function answerLine({ word, reason, channel, receivedAt, recordedAt }: ShownAnswer, language: Language): string {
  const t = reviewTexts.in(language);
  const { shortDate } = formatsIn(language);
  const date = shortDate(recordedAt);
  const facts = { word: t(`places.word.${word}`), date };
  const line =
    channel === 'online' || receivedAt === null
      ? t('places.line', facts)
      : t('places.line.entered', {
          ...facts,
          channel: t(`places.channel.${channel}`),
          received: shortDate(receivedAt),
        });
  return reason === '' ? line : t('places.line.reason', { line, reason });
}

function Reserve({ language, round, waiting, validUntil, counts, mayChange }: PlacesPageProps): JSX.Element {
  const t = reviewTexts.in(language);
  const until = validUntil === null ? '–' : formatsIn(language).deadline(validUntil);
  return (
    <Box title={t('places.reserve', { count: waiting.length })}>
      <p>{waiting.length === 0 ? t('places.reserve.none') : t('places.reserve.until', { date: until })}</p>
      {waiting.length > 0 && (
        <ol>
          {waiting.map(({ name, rank }) => (
            <li value={rank}>
              <Isolate>{name}</Isolate>
            </li>
          ))}
        </ol>
      )}
      {mayChange && waiting.length > 0 && counts.free > 0 && (
        <Form language={language} action={reviewPaths.places(language, round.id)}>
          <Button>{t('places.offer')}</Button>
        </Form>
      )}
    </Box>
  );
}

function Entries(props: PlacesPageProps): JSX.Element | null {
  const { language, offers, mayChange } = props;
  const t = reviewTexts.in(language);
  const open = offers.flatMap((offer) => (offer.entry === null ? [] : [{ ...offer, entry: offer.entry }]));
  if (!mayChange || open.length === 0) return null;
  return (
    <>
      <h2>{t('places.enter')}</h2>
      <p>{t('places.enter.line')}</p>
      {open.map((offer) => (
        <EntryForm {...props} offer={offer} />
      ))}
    </>
  );
}
