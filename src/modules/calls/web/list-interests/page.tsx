import type { JSX } from 'preact';
import { formatsIn } from '../../../../platform/i18n/formats.ts';
import type { Language } from '../../../../platform/i18n/languages.ts';
import { instant, type Instant } from '../../../../platform/time/instant.ts';
import { Chip, type ChipState } from '../../../../ui/chip.tsx';
import { DataTable, type Column } from '../../../../ui/data-table.tsx';
import { EmptyState } from '../../../../ui/empty-state.tsx';
import { Isolate } from '../../../../ui/isolate.tsx';
import { Lead } from '../../../../ui/lead.tsx';
import { TextLink } from '../../../../ui/text-link.tsx';
import type { InterestState } from '../../domain/interest-state.ts';
import { reviewTexts, type ReviewTexts } from '../../texts/review/review-texts.ts';
import { interestPaths } from '../interest-paths.ts';
import { OfficeCrumbs, type RoundOf } from '../review-crumbs.tsx';
import { reviewPaths } from '../review-paths.ts';
import { isCheckable } from './is-checkable.ts';

/** One interest of the list. */
export type ListedInterest = {
  id: string;
  handle: string;
  number: string;
  name: string;
  state: InterestState;
  submittedAt: Instant | null;
  cureUntil: Instant | null;
  /** Nobody has proved yet to speak for the municipality. */
  isConfirmed: boolean;
};

export type ListInterestsPageProps = {
  language: Language;
  round: RoundOf & { slug: string };
  interests: readonly ListedInterest[];
  drafts: number;
  /** The deadline has passed, so that checking may begin. */
  closed: boolean;
  /** The reader checks the form; others only read. */
  mayCheck: boolean;
  now: Instant;
};

const tones: Partial<Record<InterestState, ChipState>> = {
  submitted: 'due',
  returned: 'due',
  late: 'due',
  'formally-ok': 'ok',
  'in-review': 'go',
  selected: 'go',
  accepted: 'ok',
  contracted: 'ok',
};

/** Everything that was handed in to a call, with what is to be done. */
export function ListInterestsPage(props: ListInterestsPageProps): JSX.Element {
  const { language, round, interests, drafts, closed } = props;
  const t = reviewTexts.in(language);
  const open = interests.filter(({ state }) => state === 'submitted').length;
  return (
    <>
      <OfficeCrumbs language={language} round={round} />
      <h1>{t('interests.title', { count: interests.length })}</h1>
      <Lead>{closed ? t('interests.lead', { open, drafts }) : t('interests.lead.open', { drafts })}</Lead>
      <Links {...props} />
      {interests.length === 0 ? (
        <EmptyState title={t('interests.empty')}>{t('interests.empty.line')}</EmptyState>
      ) : (
        <DataTable caption={t('interests.caption')} captionHidden rows={interests} columns={interestColumns(props)} />
      )}
    </>
  );
}

function interestColumns({
  language,
  round,
  closed,
  mayCheck,
  now,
}: Pick<ListInterestsPageProps, 'language' | 'round' | 'closed' | 'mayCheck' | 'now'>): Column<ListedInterest>[] {
  const t = reviewTexts.in(language);
  return [
    {
      label: t('interests.name'),
      heads: true,
      cell: (interest) => (
        <>
          <TextLink
            href={
              mayCheck && isCheckable(interest.state, closed)
                ? reviewPaths.formalCheck(language, round.id, interest.id)
                : reviewPaths.readInterest(language, round.id, interest.id)
            }
          >
            <Isolate>{interest.name}</Isolate>
          </TextLink>
          {!interest.isConfirmed && (
            <>
              <br />
              <span class="small mute">{t('interests.unconfirmed')}</span>
            </>
          )}
        </>
      ),
    },
    { label: t('interests.number'), cell: ({ number }) => <Isolate>{number}</Isolate> },
    {
      label: t('interests.submitted'),
      cell: ({ submittedAt }) => (submittedAt === null ? '–' : formatsIn(language).dateTime(submittedAt)),
    },
    {
      label: t('interests.state'),
      cell: (interest) => (
        <Chip state={tones[interest.state] ?? 'neutral'}>{stateWords(interest, { t, language, now })}</Chip>
      ),
    },
  ];
}

function Links({ language, round }: ListInterestsPageProps): JSX.Element {
  const t = reviewTexts.in(language);
  const links = [
    { href: interestPaths.enter(language, round.id), label: t('interests.enter') },
    { href: reviewPaths.panel(language, round.id), label: t('interests.panel') },
    { href: reviewPaths.reviews(language, round.id), label: t('interests.reviews') },
    { href: reviewPaths.selection(language, round.id), label: t('interests.selection') },
    { href: reviewPaths.notices(language, round.id), label: t('interests.notices') },
    { href: reviewPaths.places(language, round.id), label: t('interests.places') },
  ];
  return (
    <nav class="actions" aria-label={t('interests.links')}>
      {links.map(({ href, label }) => (
        <TextLink href={href} alone>
          {label}
        </TextLink>
      ))}
    </nav>
  );
}

const stateWords = (
  { state, cureUntil }: ListedInterest,
  { t, language, now }: { t: ReviewTexts; language: Language; now: Instant },
): string => {
  if (state !== 'returned' || cureUntil === null) return t(`state.${state}`);
  // The end is exclusive: midnight belongs to the day before.
  const date = formatsIn(language).shortDate(instant(cureUntil - 1));
  return t(cureUntil <= now ? 'state.returned.over' : 'state.returned.until', { date });
};
