import type { JSX } from 'preact';
import { Box } from '../../../../ui/box.tsx';
import { TextLink } from '../../../../ui/text-link.tsx';
import { callTexts } from '../../texts/call/call-texts.ts';
import { reviewTexts } from '../../texts/review/review-texts.ts';
import { AdvanceTable, type AdvanceTableProps } from '../advance-list/advance-table.tsx';
import { reviewPaths } from '../review-paths.ts';

/** What the ministry agrees to: the decided list, confidential until the notices. */
export function DecidedList(props: AdvanceTableProps & { step: 'decision' | 'notices' }): JSX.Element {
  const { language, call, list, step } = props;
  const t = reviewTexts.in(language);
  return (
    <Box>
      <p>{t('advance.lead')}</p>
      {step === 'notices' && <p>{callTexts.in(language)('consent.notices.line')}</p>}
      <AdvanceTable language={language} call={call} list={list} />
      <TextLink href={reviewPaths.advanceList(language, call.id)} alone>
        {t('advance.print')}
      </TextLink>
    </Box>
  );
}
