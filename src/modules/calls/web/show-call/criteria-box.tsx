import type { JSX } from 'preact';
import { formatsIn } from '../../../../platform/i18n/formats.ts';
import type { Language } from '../../../../platform/i18n/languages.ts';
import { Box } from '../../../../ui/box.tsx';
import { DataTable } from '../../../../ui/data-table.tsx';
import { Disclosure } from '../../../../ui/disclosure.tsx';
import type { CallContent, Criterion } from '../../domain/call-content.ts';
import { callTexts } from '../../texts/call/call-texts.ts';
import { LocalWords } from '../local-words.tsx';

/** By what interests are assessed: criteria with their share, and the words of the scale. */
export function CriteriaBox({ language, content }: { language: Language; content: CallContent }): JSX.Element {
  const t = callTexts.in(language);
  const { percent } = formatsIn(language);
  const sum = content.criteria.reduce((total, { weight }) => total + weight, 0);
  return (
    <Box title={t('show.criteria')}>
      <DataTable
        caption={t('show.criteria')}
        captionHidden
        rows={content.criteria}
        columns={[
          {
            label: t('show.criterion'),
            heads: true,
            cell: (criterion) => criterionWords(criterion, language),
          },
          { label: t('show.weight'), figures: true, cell: ({ weight }) => percent(weight / sum) },
        ]}
      />
      <Disclosure summary={t('show.scale')}>
        <ul>
          {content.scale.map(({ points, words }) => (
            <li>
              {t('show.points', { points })}: <LocalWords text={words} language={language} />
            </li>
          ))}
        </ul>
        <p>{t('show.reviews', { count: content.rules.reviewsPerInterest })}</p>
      </Disclosure>
    </Box>
  );
}

const criterionWords = ({ title, question }: Criterion, language: Language): JSX.Element => (
  <>
    <LocalWords text={title} language={language} />
    <br />
    <small class="mute">
      <LocalWords text={question} language={language} />
    </small>
  </>
);
