import type { JSX } from 'preact';
import { formatsIn } from '../../../../platform/i18n/formats.ts';
import { plus } from '../../../../platform/time/instant.ts';
import { Actions } from '../../../../ui/actions.tsx';
import { Box } from '../../../../ui/box.tsx';
import { Button } from '../../../../ui/button.tsx';
import { DataTable } from '../../../../ui/data-table.tsx';
import { DateField } from '../../../../ui/date-field.tsx';
import { Disclosure } from '../../../../ui/disclosure.tsx';
import { Form } from '../../../../ui/form.tsx';
import { HiddenField } from '../../../../ui/hidden-field.tsx';
import { Isolate } from '../../../../ui/isolate.tsx';
import { TextArea } from '../../../../ui/text-area.tsx';
import { TextField } from '../../../../ui/text-field.tsx';
import type { Hold } from '../../domain/guarded.ts';
import { privacyTexts } from '../../texts/privacy-texts.ts';
import { privacyPaths } from '../paths.ts';
import type { BoardProps } from './board-props.ts';

type HoldSectionProps = Pick<BoardProps, 'language' | 'holds' | 'values' | 'errors'>;

/** Legal holds: those there are, and a form for a new one. */
export function HoldSection({ language, holds, values, errors }: HoldSectionProps): JSX.Element {
  const t = privacyTexts.in(language);
  return (
    <Box title={t('hold.title')}>
      <p>{t('hold.lead')}</p>
      {holds.length > 0 && <Holds language={language} holds={holds} />}
      <Disclosure summary={t('hold.submit')} open={['held', 'holdReason', 'holdUntil'].some((name) => name in errors)}>
        <Form language={language} action={privacyPaths.boardAct(language, 'sperre')}>
          <TextField
            language={language}
            name="held"
            label={t('hold.id')}
            hint={t('hold.id.hint')}
            value={values['held']}
            error={errors['held']}
            code="letters"
          />
          <TextArea
            language={language}
            name="holdReason"
            label={t('hold.reason')}
            value={values['holdReason'] ?? ''}
            error={errors['holdReason']}
            limit={500}
          />
          <DateField
            language={language}
            name="holdUntil"
            label={t('hold.until')}
            value={values['holdUntil']}
            error={errors['holdUntil']}
          />
          <Actions>
            <Button kind="quiet">{t('hold.submit')}</Button>
          </Actions>
        </Form>
      </Disclosure>
    </Box>
  );
}

function Holds({ language, holds }: Pick<BoardProps, 'language' | 'holds'>): JSX.Element {
  const t = privacyTexts.in(language);
  const { date } = formatsIn(language);
  return (
    <DataTable
      caption={t('hold.title')}
      captionHidden
      columns={[
        { label: t('hold.reason'), cell: reasonOf, heads: true },
        { label: t('hold.id'), cell: heldOf },
        { label: t('hold.until'), cell: ({ untilAt }) => date(plus(untilAt, -1)) },
        { label: t('request.state'), cell: stateIn(language) },
      ]}
      rows={holds}
    />
  );
}

const reasonOf = ({ reason }: Hold): JSX.Element => <Isolate>{reason}</Isolate>;
const heldOf = ({ heldId }: Hold): JSX.Element => <Isolate ltr>{heldId}</Isolate>;

const stateIn =
  (language: BoardProps['language']) =>
  ({ id, liftedAt }: Hold): JSX.Element => {
    const t = privacyTexts.in(language);
    if (liftedAt !== null) return <>{t('hold.ended', { when: formatsIn(language).date(liftedAt) })}</>;
    return (
      <Form language={language} action={privacyPaths.boardAct(language, 'sperre-ende')}>
        <HiddenField name="hold" value={id} />
        <Button kind="quiet">{t('hold.end')}</Button>
      </Form>
    );
  };
