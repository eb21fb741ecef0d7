import type { JSX } from 'preact';
import { formatsIn } from '../../../../platform/i18n/formats.ts';
import type { Language } from '../../../../platform/i18n/languages.ts';
import { Button } from '../../../../ui/button.tsx';
import { Form } from '../../../../ui/form.tsx';
import { HiddenField } from '../../../../ui/hidden-field.tsx';
import { Isolate } from '../../../../ui/isolate.tsx';
import { TextLink } from '../../../../ui/text-link.tsx';
import { reviewTexts } from '../../texts/review/review-texts.ts';
import { reviewPaths } from '../review-paths.ts';
import type { ShownConsent } from './shown-consent.ts';

export type ConsentLinesProps = {
  language: Language;
  callId: string;
  step: 'decision' | 'notices';
  consent: ShownConsent;
  mayAsk: boolean;
  /** The list is there to be read: the decision is signed. */
  hasList: boolean;
};

/** Where the ministry's consent to a step stands, and the button that asks for it; nothing where it has no say. */
export function ConsentLines(props: ConsentLinesProps): JSX.Element | null {
  const { language, callId, step, consent, mayAsk, hasList } = props;
  const { state } = consent;
  if (state === 'not-needed') return null;
  const t = reviewTexts.in(language);
  return (
    <>
      <p>{consentWords(consent, language)}</p>
      {consent.note !== '' && (
        <p class="small mute">
          <Isolate>{t('consent.note', { note: consent.note })}</Isolate>
        </p>
      )}
      {!hasList && state === 'not-asked' && <p class="small mute">{t('consent.later')}</p>}
      {mayAsk && (
        <Form language={language} action={reviewPaths.askConsent(language, callId)}>
          <HiddenField name="step" value={step} />
          <p>
            <Button>{t(state === 'refused' ? 'consent.ask.again' : 'consent.ask')}</Button>
          </p>
        </Form>
      )}
      {hasList && (
        <TextLink href={reviewPaths.advanceList(language, callId)} alone>
          {t('consent.advance')}
        </TextLink>
      )}
    </>
  );
}

function consentWords({ state, askedAt, answeredAt, embargoUntil }: ShownConsent, language: Language): string {
  const t = reviewTexts.in(language);
  const { date } = formatsIn(language);
  const day = (at: ShownConsent['askedAt']): string => (at === null ? '' : date(at));
  switch (state) {
    case 'waiting':
      return t('consent.waiting', { date: day(askedAt) });
    case 'refused':
      return t('consent.refused', { date: day(answeredAt) });
    case 'embargo':
      return t('consent.embargo', { date: day(answeredAt), until: day(embargoUntil) });
    case 'agreed':
      return t('consent.agreed', { date: day(answeredAt) });
    default:
      return t('consent.not-asked');
  }
}
