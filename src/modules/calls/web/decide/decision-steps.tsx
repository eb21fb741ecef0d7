import type { JSX } from 'preact';
import { formatsIn } from '../../../../platform/i18n/formats.ts';
import type { Language } from '../../../../platform/i18n/languages.ts';
import type { Instant } from '../../../../platform/time/instant.ts';
import { Box } from '../../../../ui/box.tsx';
import { Button } from '../../../../ui/button.tsx';
import { Form } from '../../../../ui/form.tsx';
import { HiddenField } from '../../../../ui/hidden-field.tsx';
import { Isolate } from '../../../../ui/isolate.tsx';
import { LinkButton } from '../../../../ui/link-button.tsx';
import { Notice } from '../../../../ui/notice.tsx';
import { TextLink } from '../../../../ui/text-link.tsx';
import { reviewTexts } from '../../texts/review/review-texts.ts';
import { ConsentLines } from '../ask-consent/consent-lines.tsx';
import type { ShownConsent } from '../ask-consent/shown-consent.ts';
import { reviewPaths } from '../review-paths.ts';

/** Who signed how. */
export type ShownSignature = { name: string; signedAt: Instant; method: 'sign-in' | 'paper' };

export type StepsProps = {
  language: Language;
  callId: string;
  decisionId: string;
  revision: number;
  hash: string;
  needed: number;
  signatures: readonly ShownSignature[];
  /** What the reader may do now. */
  may: { present: boolean; change: boolean; sign: boolean; record: boolean; release: boolean; ask: boolean };
  /** Enough people have signed, so that there is a list to show ahead. */
  hasList: boolean;
  /** Present, and not signed yet. */
  missing: readonly { personId: string; name: string }[];
  consent: ShownConsent;
  released: Instant | null;
  /** Why the last deed did not work. */
  fault: string | null;
};

/** What comes next with a decision: put up, sign, release. */
export function DecisionSteps(props: StepsProps): JSX.Element {
  const { language, fault, released, may, callId } = props;
  const t = reviewTexts.in(language);
  return (
    <>
      {fault !== null && (
        <Notice language={language} kind="danger">
          {fault}
        </Notice>
      )}
      <Box title={t('decision.signatures')}>
        <Signatures {...props} />
        {may.present && (
          <Deed {...props} action={reviewPaths.present(language, callId)} words={t('decision.present-it')} />
        )}
        {may.sign && <Deed {...props} action={reviewPaths.sign(language, callId)} words={t('decision.sign')} />}
        {may.sign && <p class="small mute">{t('decision.sign.hint')}</p>}
      </Box>
      {may.record && props.missing.length > 0 && <Paper {...props} />}
      {released === null ? <Release {...props} /> : <Done {...props} at={released} />}
      {may.change && (
        <TextLink href={`${reviewPaths.decision(language, callId)}?bearbeiten=ja`} alone>
          {t('decision.change')}
        </TextLink>
      )}
    </>
  );
}

function Signatures({ language, signatures, needed }: StepsProps): JSX.Element {
  const t = reviewTexts.in(language);
  const { dateTime } = formatsIn(language);
  return (
    <>
      <p>{t('decision.signatures.line', { count: signatures.length, needed })}</p>
      {signatures.length > 0 && (
        <ul>
          {signatures.map(({ name, signedAt, method }) => (
            <li>
              <Isolate>{name}</Isolate>, {dateTime(signedAt)}
              {method === 'paper' && <> ({t('decision.on-paper')})</>}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function Deed({
  language,
  decisionId,
  hash,
  revision,
  action,
  words,
}: StepsProps & { action: string; words: string }): JSX.Element {
  return (
    <Form language={language} action={action}>
      <HiddenField name="decision" value={decisionId} />
      <HiddenField name="hash" value={hash} />
      <HiddenField name="revision" value={revision} />
      <Button>{words}</Button>
    </Form>
  );
}

function Paper({ language, callId, decisionId, hash, missing }: StepsProps): JSX.Element {
  const t = reviewTexts.in(language);
  return (
    <Box title={t('decision.paper')}>
      <p class="small mute">{t('decision.paper.line')}</p>
      {missing.map(({ personId, name }) => (
        <Form language={language} action={reviewPaths.signOnPaper(language, callId)}>
          <HiddenField name="decision" value={decisionId} />
          <HiddenField name="hash" value={hash} />
          <HiddenField name="person" value={personId} />
          <p>
            <Button kind="quiet">{t('decision.paper.send', { name })}</Button>
          </p>
        </Form>
      ))}
    </Box>
  );
}

function Release(props: StepsProps): JSX.Element {
  const { language, consent, may, callId, hasList } = props;
  const t = reviewTexts.in(language);
  return (
    <Box title={t('decision.release')}>
      <p>{t('decision.release.line')}</p>
      <ConsentLines
        language={language}
        callId={callId}
        step="decision"
        consent={consent}
        mayAsk={may.ask}
        hasList={hasList}
      />
      {may.release && (
        <Deed {...props} action={reviewPaths.release(language, callId)} words={t('decision.release.send')} />
      )}
    </Box>
  );
}

function Done({ language, at, callId, may }: StepsProps & { at: Instant }): JSX.Element {
  const t = reviewTexts.in(language);
  return (
    <Box title={t('decision.released')}>
      <p>{t('decision.released.line', { date: formatsIn(language).date(at) })}</p>
      {may.record && <LinkButton href={reviewPaths.notices(language, callId)}>{t('decision.to-notices')}</LinkButton>}
    </Box>
  );
}
