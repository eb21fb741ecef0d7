import type { JSX } from 'preact';
import type { Language } from '../../../../platform/i18n/languages.ts';
import { ErrorSummary } from '../../../../ui/error-summary.tsx';
import { Lead } from '../../../../ui/lead.tsx';
import { Notice } from '../../../../ui/notice.tsx';
import { TextLink } from '../../../../ui/text-link.tsx';
import { TwoColumns } from '../../../../ui/two-columns.tsx';
import type { DecisionFault } from '../../domain/decision.ts';
import { reviewTexts } from '../../texts/review/review-texts.ts';
import { PanelCrumbs, type RoundOf } from '../review-crumbs.tsx';
import { reviewPaths } from '../review-paths.ts';
import { DecisionForm, type DecisionFormProps } from './decision-form.tsx';
import { DecisionSteps, type StepsProps } from './decision-steps.tsx';
import { DecisionWords, type DecisionWordsProps } from './decision-words.tsx';

export type DecidePageProps = {
  language: Language;
  round: RoundOf;
  state: 'none' | 'draft' | 'for-signature' | 'signed' | 'released';
  /** The form, for who leads the round and while it is written. */
  form: DecisionFormProps | null;
  /** The text, once it is put up for signature. */
  words: DecisionWordsProps | null;
  steps: StepsProps;
  faults: readonly DecisionFault[];
};

/** The decision from the first draft to the release. */
export function DecidePage({ language, round, state, form, words, steps, faults }: DecidePageProps): JSX.Element {
  const t = reviewTexts.in(language);
  const errors = Object.entries(form?.errors ?? {});
  return (
    <>
      <PanelCrumbs
        language={language}
        round={round}
        under={{ href: reviewPaths.selection(language, round.id), label: t('reviews.selection') }}
      />
      <ErrorSummary
        language={language}
        errors={errors.map(([name, message]) => ({ ...(name === 'form' ? {} : { name }), message }))}
      />
      <h1>{t(`decision.title.${state}`)}</h1>
      <Lead>{t(`decision.lead.${state}`)}</Lead>
      {form !== null && <Faults language={language} faults={faults} />}
      <TwoColumns asideLabel={t('decision.steps')} aside={<DecisionSteps {...steps} />}>
        {form !== null && <DecisionForm {...form} />}
        {words !== null && <DecisionWords {...words} />}
        {form === null && words === null && <p>{t('decision.not-yet')}</p>}
        {words !== null && (
          <TextLink href={reviewPaths.minutes(language, round.id)} alone>
            {t('decision.minutes')}
          </TextLink>
        )}
      </TwoColumns>
    </>
  );
}

function Faults({ language, faults }: Pick<DecidePageProps, 'language' | 'faults'>): JSX.Element | null {
  if (faults.length === 0) return null;
  const t = reviewTexts.in(language);
  return (
    <Notice language={language} kind="warn" title={t('decision.faults')}>
      <ul>
        {faults.map((fault) => (
          <li>{t(`decision.fault.${fault}`)}</li>
        ))}
      </ul>
    </Notice>
  );
}
