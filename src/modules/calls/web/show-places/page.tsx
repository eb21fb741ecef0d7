import type { JSX } from 'preact';
import { formatsIn } from '../../../../platform/i18n/formats.ts';
import type { Language } from '../../../../platform/i18n/languages.ts';
import type { Instant } from '../../../../platform/time/instant.ts';
import { Box } from '../../../../ui/box.tsx';
import { Button } from '../../../../ui/button.tsx';
import { Chip, type ChipState } from '../../../../ui/chip.tsx';
import { DataTable, type Column } from '../../../../ui/data-table.tsx';
import { EmptyState } from '../../../../ui/empty-state.tsx';
import { ErrorSummary } from '../../../../ui/error-summary.tsx';
import { Form } from '../../../../ui/form.tsx';
import { Isolate } from '../../../../ui/isolate.tsx';
import { Lead } from '../../../../ui/lead.tsx';
import { SelectField } from '../../../../ui/select-field.tsx';
import { TextField } from '../../../../ui/text-field.tsx';
import { reviewTexts } from '../../texts/review/review-texts.ts';
import { OfficeCrumbs, type RoundOf } from '../review-crumbs.tsx';
import { reviewPaths } from '../review-paths.ts';

export type OfferWord = 'open' | 'accepted' | 'declined' | 'expired' | 'dropped-out' | 'withdrawn';

/** One offer in the history of the places. */
export type ShownOffer = {
  interestId: string;
  name: string;
  origin: 'decision' | 'reserve';
  rank: number | null;
  offeredAt: Instant;
  answerUntil: Instant;
  word: OfferWord;
  reason: string;
  /** What staff may enter for it: an answer, a drop-out, or nothing. */
  entry: 'answer' | 'drop-out' | null;
};

export type PlacesPageProps = {
  language: Language;
  round: RoundOf;
  places: number;
  taken: number;
  offers: readonly ShownOffer[];
  waiting: readonly { name: string; rank: number }[];
  validUntil: Instant | null;
  mayChange: boolean;
  fault: string | null;
};

const tones: Record<OfferWord, ChipState> = {
  open: 'due',
  accepted: 'ok',
  declined: 'neutral',
  expired: 'neutral',
  'dropped-out': 'neutral',
  withdrawn: 'neutral',
};

/** What became of every place: accepted, given back, offered to the next; nothing is forgotten. */
export function PlacesPage(props: PlacesPageProps): JSX.Element {
  const { language, round, places, taken, offers, fault } = props;
  const t = reviewTexts.in(language);
  return (
    <>
      <OfficeCrumbs language={language} round={round} />
      <ErrorSummary language={language} errors={fault === null ? [] : [{ message: fault }]} />
      <h1>{t('places.title', { taken, places })}</h1>
      <Lead>{t('places.lead')}</Lead>
      {offers.length === 0 ? (
        <EmptyState title={t('places.empty')}>{t('places.empty.line')}</EmptyState>
      ) : (
        <History {...props} />
      )}
      {offers.length > 0 && <Reserve {...props} />}
      {props.mayChange &&
        offers.filter(({ entry }) => entry !== null).map((offer) => <Entry {...props} offer={offer} />)}
    </>
  );
}

function History({ language, offers }: PlacesPageProps): JSX.Element {
  const t = reviewTexts.in(language);
  return <DataTable caption={t('places.history')} rows={offers} columns={offerColumns(language)} />;
}

function offerColumns(language: Language): Column<ShownOffer>[] {
  const t = reviewTexts.in(language);
  const { shortDate } = formatsIn(language);
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
      cell: ({ word, reason }) => (
        <>
          <Chip state={tones[word]}>{t(`places.word.${word}`)}</Chip>{' '}
          {reason !== '' && <span class="small mute">{reason}</span>}
        </>
      ),
    },
  ];
}

function Reserve({ language, round, waiting, validUntil, places, taken, mayChange }: PlacesPageProps): JSX.Element {
  const t = reviewTexts.in(language);
  const until = validUntil === null ? '–' : formatsIn(language).deadline(validUntil);
  return (
    <Box title={t('places.reserve', { count: waiting.length })}>
      <p>{waiting.length === 0 ? t('places.reserve.none') : t('places.reserve.until', { date: until })}</p>
      <ol>
        {waiting.map(({ name }) => (
          <li>
            <Isolate>{name}</Isolate>
          </li>
        ))}
      </ol>
      {mayChange && waiting.length > 0 && taken < places && (
        <Form language={language} action={reviewPaths.places(language, round.id)}>
          <Button>{t('places.offer')}</Button>
        </Form>
      )}
    </Box>
  );
}

function Entry({ language, round, offer }: PlacesPageProps & { offer: ShownOffer }): JSX.Element {
  const t = reviewTexts.in(language);
  const answers =
    offer.entry === 'answer'
      ? [
          { value: 'accepted', label: t('places.word.accepted') },
          { value: 'declined', label: t('places.word.declined') },
        ]
      : [{ value: 'dropped-out', label: t('places.word.dropped-out') }];
  return (
    <Box title={t(offer.entry === 'answer' ? 'places.enter' : 'places.enter.drop-out', { name: offer.name })}>
      <Form language={language} action={reviewPaths.recordAnswer(language, round.id, offer.interestId)}>
        <SelectField
          language={language}
          name={`response-${offer.interestId}`}
          label={t('places.answer')}
          options={answers}
          value=""
        />
        <SelectField
          language={language}
          name={`channel-${offer.interestId}`}
          label={t('places.channel')}
          options={(['post', 'mail', 'phone'] as const).map((value) => ({
            value,
            label: t(`places.channel.${value}`),
          }))}
          value=""
        />
        <TextField
          language={language}
          name={`reason-${offer.interestId}`}
          label={t('places.reason')}
          optional={offer.entry === 'answer'}
        />
        <Button kind="quiet">{t('places.enter.send')}</Button>
      </Form>
    </Box>
  );
}
