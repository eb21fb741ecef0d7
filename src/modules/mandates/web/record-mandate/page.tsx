import type { JSX } from 'preact';
import type { Language } from '../../../../platform/i18n/languages.ts';
import { Actions } from '../../../../ui/actions.tsx';
import { Button } from '../../../../ui/button.tsx';
import { ChoiceField } from '../../../../ui/choice-field.tsx';
import { DateField } from '../../../../ui/date-field.tsx';
import { ErrorSummary } from '../../../../ui/error-summary.tsx';
import { Form } from '../../../../ui/form.tsx';
import { Isolate } from '../../../../ui/isolate.tsx';
import { Lead } from '../../../../ui/lead.tsx';
import { Narrow } from '../../../../ui/narrow.tsx';
import { TextField } from '../../../../ui/text-field.tsx';
import { paperChannels } from '../../domain/mandate.ts';
import { mandateTexts } from '../../texts/mandate-texts.ts';
import { TermsFields, type TermErrors, type TypedTerms } from '../give-mandate/terms-fields.tsx';

export type TypedPaper = TypedTerms & { giver: string; channel: string; received: string };

export type RecordPageProps = {
  language: Language;
  action: string;
  matter: { title: string };
  typed: TypedPaper;
  errors: TermErrors;
  today: string;
};

/** Staff enter a Vollmacht that came by post, mail or phone. */
export function RecordPage(props: RecordPageProps): JSX.Element {
  const { language, action, matter, typed, errors, today } = props;
  const t = mandateTexts.in(language);
  return (
    <Narrow>
      <ErrorSummary
        language={language}
        errors={Object.entries(errors).map(([name, message]) => ({ name: name === 'form' ? 'giver' : name, message }))}
      />
      <h1>{t('record.title')}</h1>
      <p>
        <Isolate>{matter.title}</Isolate>
      </p>
      <Lead>{t('record.lead')}</Lead>
      <Form language={language} action={action}>
        <TextField
          language={language}
          name="giver"
          label={t('record.giver')}
          hint={t('record.giver.hint')}
          value={typed.giver}
          error={errors.giver}
        />
        <ChoiceField
          language={language}
          name="channel"
          label={t('record.channel')}
          options={paperChannels.map((channel) => ({ value: channel, label: t(`record.channel.${channel}`) }))}
          value={typed.channel}
          error={errors.channel}
        />
        <DateField
          language={language}
          name="received"
          label={t('record.received')}
          value={typed.received}
          error={errors.received}
          max={today}
        />
        <TermsFields language={language} typed={typed} errors={errors} today={today} />
        <Actions>
          <Button>{t('record.submit')}</Button>
        </Actions>
      </Form>
    </Narrow>
  );
}
