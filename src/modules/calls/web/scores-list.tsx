import type { JSX } from 'preact';
import type { Language } from '../../../platform/i18n/languages.ts';
import { DescriptionList } from '../../../ui/description-list.tsx';
import { Isolate } from '../../../ui/isolate.tsx';
import { localText, type CallContent } from '../domain/call-content.ts';
import type { Scores } from '../domain/scoring.ts';
import { reviewTexts } from '../texts/review/review-texts.ts';
import { LocalWords } from './local-words.tsx';

type ScoresListProps = { language: Language; frame: Pick<CallContent, 'criteria' | 'scale'>; scores: Scores };

/** Points in the words of the scale, and the comment, by criterion. */
export function ScoresList({ language, frame, scores }: ScoresListProps): JSX.Element {
  const t = reviewTexts.in(language);
  return (
    <DescriptionList
      pairs={frame.criteria.map(({ key, title }) => {
        const { points = null, comment = '' } = scores[key] ?? {};
        const step = frame.scale.find((known) => known.points === points);
        const words = step === undefined ? '' : localText(step.words, language).words;
        return {
          label: <LocalWords text={title} language={language} />,
          value: (
            <>
              <strong>{points === null ? '–' : t('review.points', { points, words })}</strong>
              {comment !== '' && (
                <>
                  {'\n'}
                  <Isolate>{comment}</Isolate>
                </>
              )}
            </>
          ),
        };
      })}
    />
  );
}
