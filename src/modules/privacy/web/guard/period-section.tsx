import type { JSX } from 'preact';
import type { Period } from '../../../../platform/personal-data.ts';
import { Actions } from '../../../../ui/actions.tsx';
import { Box } from '../../../../ui/box.tsx';
import { Button } from '../../../../ui/button.tsx';
import { DataTable } from '../../../../ui/data-table.tsx';
import { Disclosure } from '../../../../ui/disclosure.tsx';
import { Form } from '../../../../ui/form.tsx';
import { NumberField } from '../../../../ui/number-field.tsx';
import { SelectField } from '../../../../ui/select-field.tsx';
import { privacyTexts } from '../../texts/privacy-texts.ts';
import { privacyPaths } from '../paths.ts';
import type { BoardProps } from './board-props.ts';

type PeriodSectionProps = Pick<BoardProps, 'language' | 'periods' | 'values' | 'errors'>;

/** How long things are kept, and a form to change it. */
export function PeriodSection({ language, periods, values, errors }: PeriodSectionProps): JSX.Element {
  const t = privacyTexts.in(language);
  const name = (period: string): string => t(`period.${period as Period}`);
  return (
    <Box title={t('period.title')}>
      <p>{t('period.lead')}</p>
      <DataTable
        caption={t('period.title')}
        captionHidden
        columns={[
          { label: t('period.which'), cell: (row: BoardProps['periods'][number]) => name(row.name), heads: true },
          { label: t('period.title'), cell: ({ months, days }) => t('period.length', { months, days }) },
        ]}
        rows={periods}
      />
      <Disclosure summary={t('period.submit')} open={'months' in errors || 'days' in errors}>
        <Form language={language} action={privacyPaths.boardAct(language, 'frist')}>
          <SelectField
            language={language}
            name="period"
            label={t('period.which')}
            options={periods.map((period) => ({ value: period.name, label: name(period.name) }))}
            value={values['period']}
          />
          <NumberField
            language={language}
            name="months"
            label={t('period.months')}
            value={values['months'] ?? '0'}
            error={errors['months']}
          />
          <NumberField
            language={language}
            name="days"
            label={t('period.days')}
            value={values['days'] ?? '0'}
            error={errors['days']}
          />
          <Actions>
            <Button kind="quiet">{t('period.submit')}</Button>
          </Actions>
        </Form>
      </Disclosure>
    </Box>
  );
}
