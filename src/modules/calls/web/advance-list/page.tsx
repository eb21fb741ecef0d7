import type { JSX } from 'preact';
import { formatsIn } from '../../../../platform/i18n/formats.ts';
import { Actions } from '../../../../ui/actions.tsx';
import { Isolate } from '../../../../ui/isolate.tsx';
import { Lead } from '../../../../ui/lead.tsx';
import { PrintButton } from '../../../../ui/print-button.tsx';
import { reviewTexts } from '../../texts/review/review-texts.ts';
import { LocalWords } from '../local-words.tsx';
import { AdvanceTable, type AdvanceTableProps } from './advance-table.tsx';

/** What is decided and not yet told, on one page to print, for staff and for the ministry. */
export function AdvanceListPage(props: AdvanceTableProps): JSX.Element {
  const { language, call, list } = props;
  const t = reviewTexts.in(language);
  const { toldAt } = list;
  return (
    <>
      <h1>{advanceTitle(props)}</h1>
      <Lead>
        {toldAt === null ? t('advance.lead') : t('advance.lead.told', { date: formatsIn(language).dateTime(toldAt) })}
      </Lead>
      <p>
        <LocalWords text={call.content.title} language={language} /> · <Isolate ltr>{call.fileNumber}</Isolate>
      </p>
      <AdvanceTable {...props} />
      <Actions>
        <PrintButton language={language} />
      </Actions>
    </>
  );
}

/** Its title, before and after the notices. */
export const advanceTitle = ({ language, list }: Pick<AdvanceTableProps, 'language' | 'list'>): string =>
  reviewTexts.in(language)(list.toldAt === null ? 'advance.title' : 'advance.title.told');
