import type { JSX } from 'preact';
import { formatsIn } from '../../../../platform/i18n/formats.ts';
import type { Language } from '../../../../platform/i18n/languages.ts';
import type { Instant } from '../../../../platform/time/instant.ts';
import { Box } from '../../../../ui/box.tsx';
import { DescriptionList } from '../../../../ui/description-list.tsx';
import { Isolate } from '../../../../ui/isolate.tsx';
import { LinkButton } from '../../../../ui/link-button.tsx';
import { TextLink } from '../../../../ui/text-link.tsx';
import { TwoColumns } from '../../../../ui/two-columns.tsx';
import type { Channel, SubmissionLine } from '../../domain/interest-record.ts';
import type { SubmissionContent } from '../../domain/submission-content.ts';
import { interestTexts } from '../../texts/interest/interest-texts.ts';
import { reviewTexts } from '../../texts/review/review-texts.ts';
import { InterestContent } from '../interest-content.tsx';
import { OfficeCrumbs, type RoundOf } from '../review-crumbs.tsx';
import { reviewPaths } from '../review-paths.ts';

export type ReadInterestPageProps = {
  language: Language;
  round: RoundOf;
  interest: string;
  content: SubmissionContent;
  /** The submission that is shown, and all of them. */
  shown: SubmissionLine;
  submissions: readonly SubmissionLine[];
  /** When what came on paper, by mail or phone reached the agency. */
  receivedAt: Instant | null;
  /** Files of the answers and scans of paper that can be opened. */
  files: readonly { id: string; name: string }[];
  mayCheck: boolean;
};

/** What a municipality handed in, for staff: whole, with files and earlier versions. */
export function ReadInterestPage(props: ReadInterestPageProps): JSX.Element {
  const { language, round, interest, content, mayCheck } = props;
  const t = reviewTexts.in(language);
  return (
    <>
      <OfficeCrumbs language={language} round={round} />
      <h1>{t('read.title', { name: content.applicant })}</h1>
      <TwoColumns asideLabel={t('check.aside')} aside={<Aside {...props} />}>
        {mayCheck && (
          <p>
            <LinkButton href={reviewPaths.formalCheck(language, round.id, interest)} quiet>
              {t('read.check')}
            </LinkButton>
          </p>
        )}
        <h2>{t('read.content')}</h2>
        <InterestContent language={language} content={content} />
      </TwoColumns>
    </>
  );
}

function Aside({
  language,
  round,
  interest,
  shown,
  submissions,
  receivedAt,
  files,
}: ReadInterestPageProps): JSX.Element {
  const t = reviewTexts.in(language);
  const formats = formatsIn(language);
  const earlier = submissions.filter(({ attempt }) => attempt !== shown.attempt);
  return (
    <>
      <Box title={t('check.aside')}>
        <DescriptionList
          pairs={[
            { label: t('interests.number'), value: <Isolate>{shown.receipt}</Isolate> },
            { label: t('interests.submitted'), value: formats.exactTime(shown.arrivedAt) },
            { label: t('read.channel'), value: arrival(shown.channel, { receivedAt, language }) },
          ]}
        />
      </Box>
      {files.length > 0 && (
        <Box title={t('read.files')}>
          <ul>
            {files.map(({ id, name }) => (
              <li>
                <TextLink href={reviewPaths.interestFile(language, round.id, { interest, file: id })}>
                  <Isolate>{name}</Isolate>
                </TextLink>
              </li>
            ))}
          </ul>
        </Box>
      )}
      {earlier.length > 0 && (
        <Box title={t('read.versions')}>
          <ul>
            {earlier.map(({ attempt, arrivedAt }) => (
              <li>
                <TextLink href={`${reviewPaths.readInterest(language, round.id, interest)}?fassung=${attempt}`}>
                  {t('read.version', { attempt, date: formats.dateTime(arrivedAt) })}
                </TextLink>
              </li>
            ))}
          </ul>
        </Box>
      )}
    </>
  );
}

function arrival(
  channel: Channel,
  { receivedAt, language }: Pick<ReadInterestPageProps, 'receivedAt' | 'language'>,
): string {
  const words = interestTexts.in(language)(`channel.${channel}`);
  return channel === 'online' || receivedAt === null
    ? words
    : reviewTexts.in(language)('read.arrived', { channel: words, date: formatsIn(language).dateTime(receivedAt) });
}
