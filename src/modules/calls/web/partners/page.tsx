import type { JSX } from 'preact';
import { formatsIn } from '../../../../platform/i18n/formats.ts';
import { languages, type Language } from '../../../../platform/i18n/languages.ts';
import { Actions } from '../../../../ui/actions.tsx';
import { Box } from '../../../../ui/box.tsx';
import { Button } from '../../../../ui/button.tsx';
import { ChoiceField } from '../../../../ui/choice-field.tsx';
import { EmailField } from '../../../../ui/email-field.tsx';
import { EmptyState } from '../../../../ui/empty-state.tsx';
import { ErrorSummary, type FormError } from '../../../../ui/error-summary.tsx';
import { Form } from '../../../../ui/form.tsx';
import { Lead } from '../../../../ui/lead.tsx';
import { PhoneField } from '../../../../ui/phone-field.tsx';
import { SelectField } from '../../../../ui/select-field.tsx';
import { TextField } from '../../../../ui/text-field.tsx';
import { TwoColumns } from '../../../../ui/two-columns.tsx';
import type { Partner } from '../../domain/interest-record.ts';
import { partnerKinds } from '../../domain/partner-answer.ts';
import { interestTexts } from '../../texts/interest/interest-texts.ts';
import { ContactBox, InterestCrumbs, InterestSections } from '../interest-frame.tsx';
import { interestPaths } from '../interest-paths.ts';
import { PartnerCard } from './partner-card.tsx';
import type { PartnersProps, TypedPartner } from './props.ts';

/** Who works together with the municipality, what each answered, and naming one more. */
export function PartnersPage(props: PartnersProps): JSX.Element {
  const { language, record, handle, error, partnerError, editable } = props;
  const t = interestTexts.in(language);
  const errors: FormError[] = [
    ...(error === undefined ? [] : [{ name: error.field, message: error.message }]),
    ...(partnerError === undefined ? [] : [{ message: partnerError.message }]),
  ];
  return (
    <TwoColumns asideFirst aside={<InterestSections language={language} record={record} handle={handle} />}>
      <InterestCrumbs language={language} handle={handle} />
      <ErrorSummary language={language} errors={errors} />
      <h1>{t('partners.title')}</h1>
      <Lead>{t('partners.lead')}</Lead>
      <p>{t('partners.least', { least: record.content.rules.partners.least })}</p>
      {record.partners.length === 0 && (
        <EmptyState title={t('partners.empty.title')}>{t('partners.empty.text')}</EmptyState>
      )}
      {record.partners.map((partner) => (
        <PartnerCard {...props} partner={partner} answered={answeredLine(partner, language)} />
      ))}
      {editable && <AddPartner {...props} />}
      <ContactBox language={language} contact={record.content.contact} />
    </TwoColumns>
  );
}

function AddPartner({ language, handle, typed, error, record }: PartnersProps): JSX.Element {
  const t = interestTexts.in(language);
  const errorOf = (field: keyof TypedPartner): string | undefined =>
    error?.field === field ? error.message : undefined;
  const kinds = partnerKinds.map((kind) => ({ value: kind, label: t(`partners.kind.${kind}`) }));
  return (
    <Box title={t('partners.add.title')}>
      <Form language={language} action={interestPaths.partners(language, handle)}>
        <TextField
          language={language}
          name="name"
          label={t('partners.name')}
          value={typed?.name}
          error={errorOf('name')}
        />
        <ChoiceField
          language={language}
          name="kind"
          label={t('partners.kind')}
          options={kinds}
          value={typed?.kind}
          error={errorOf('kind')}
        />
        <TextField
          language={language}
          name="allowance"
          label={t('partners.allowance')}
          hint={t('partners.allowance.hint')}
          value={typed?.allowance}
          error={errorOf('allowance')}
        />
        <EmailField
          language={language}
          name="email"
          label={t('partners.email')}
          hint={t('partners.email.hint')}
          value={typed?.email}
          error={errorOf('email')}
          optional
          other
        />
        <PhoneField language={language} name="phone" label={t('partners.phone')} value={typed?.phone} optional other />
        <SelectField
          language={language}
          name="language"
          label={t('partners.language')}
          options={languages.map(({ tag, autonym }) => ({ value: tag, label: autonym }))}
          value={typed?.language ?? record.language}
        />
        <Actions>
          <Button>{t('partners.add')}</Button>
        </Actions>
      </Form>
    </Box>
  );
}

/** When, how and by whom it was answered. */
function answeredLine({ answeredAt, channel, signer }: Partner, language: Language): string | null {
  if (answeredAt === null) return null;
  const t = interestTexts.in(language);
  const values = { date: formatsIn(language).date(answeredAt), signer };
  switch (channel) {
    case 'post':
    case 'mail':
    case 'phone':
      return t(`partner.answered.${channel}`, values);
    default:
      return t('partner.answered.link', values);
  }
}
