import type { JSX } from 'preact';
import type { Language } from '../../../../platform/i18n/languages.ts';
import type { Criterion } from '../../domain/call-content.ts';
import { overallKey, type Feedback } from '../../domain/notices.ts';
import { reviewTexts } from '../../texts/review/review-texts.ts';
import { LocalWords } from '../local-words.tsx';

type Props = { language: Language; criteria: readonly Criterion[]; feedback: Feedback };

/** What a municipality has received: every word under its heading. */
export function ReleasedFeedback({ language, criteria, feedback }: Props): JSX.Element {
  const t = reviewTexts.in(language);
  const overall = feedback[overallKey] ?? '';
  return (
    <>
      {criteria.map(({ key, title }) => (
        <section class="section">
          <h2>
            <LocalWords text={title} language={language} />
          </h2>
          <p>{feedback[key] ?? ''}</p>
        </section>
      ))}
      {overall !== '' && (
        <section class="section">
          <h2>{t('feedback.overall')}</h2>
          <p>{overall}</p>
        </section>
      )}
    </>
  );
}
