import type { JSX } from 'preact';
import { formatsIn } from '../../../../platform/i18n/formats.ts';
import type { Language } from '../../../../platform/i18n/languages.ts';
import type { Instant } from '../../../../platform/time/instant.ts';
import { Box } from '../../../../ui/box.tsx';
import { Button } from '../../../../ui/button.tsx';
import { Form } from '../../../../ui/form.tsx';
import { consentFault, isAskable } from '../../domain/ministry-consent.ts';
import { reviewTexts } from '../../texts/review/review-texts.ts';
import { ConsentLines } from '../ask-consent/consent-lines.tsx';
import type { ShownConsent } from '../ask-consent/shown-consent.ts';
import type { RoundOf } from '../review-crumbs.tsx';
import { reviewPaths } from '../review-paths.ts';

export type ReleaseBoxProps = {
  language: Language;
  round: RoundOf;
  /** How many are still to be written. */
  open: number;
  releasedAt: Instant | null;
  consent: ShownConsent;
  /** Until when municipalities are going to answer; null once they are told, or before the decision. */
  answerUntil: Instant | null;
  mayRelease: boolean;
};

/** When everybody is told: what is missing, what the ministry says, and the one button. */
export function ReleaseBox({
  language,
  round,
  open,
  releasedAt,
  consent,
  answerUntil,
  mayRelease,
}: ReleaseBoxProps): JSX.Element {
  const t = reviewTexts.in(language);
  const ready = open === 0 && releasedAt === null && mayRelease && consentFault(consent.state) === null;
  return (
    <Box title={t('notices.release')}>
      <p>{t('notices.release.line')}</p>
      {open > 0 && <p>{t('notices.release.open', { open })}</p>}
      {answerUntil !== null && <p>{t('notices.answer-until', { date: formatsIn(language).deadline(answerUntil) })}</p>}
      <ConsentLines
        language={language}
        callId={round.id}
        step="notices"
        consent={consent}
        mayAsk={mayRelease && releasedAt === null && isAskable(consent.state)}
        hasList
      />
      {ready && (
        <Form language={language} action={reviewPaths.notices(language, round.id)}>
          <Button>{t('notices.release.send')}</Button>
        </Form>
      )}
    </Box>
  );
}
