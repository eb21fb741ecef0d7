import type { JSX } from 'preact';
import type { FieldErrors } from '../../../../platform/http/parse-form.ts';
import { languages, type Language } from '../../../../platform/i18n/languages.ts';
import type { Holding } from '../../../../platform/module.ts';
import { Actions } from '../../../../ui/actions.tsx';
import { Button } from '../../../../ui/button.tsx';
import { ChoiceField } from '../../../../ui/choice-field.tsx';
import { DateField } from '../../../../ui/date-field.tsx';
import { EmailField } from '../../../../ui/email-field.tsx';
import { ErrorSummary } from '../../../../ui/error-summary.tsx';
import { Form } from '../../../../ui/form.tsx';
import { Lead } from '../../../../ui/lead.tsx';
import { SelectField } from '../../../../ui/select-field.tsx';
import { TextField } from '../../../../ui/text-field.tsx';
import { standingTexts } from '../../texts/standing/standing-texts.ts';
import { HoldingsList } from '../holdings-list.tsx';
import { OrganisationCrumbs, type Place } from '../organisation-crumbs.tsx';
import { standingPaths } from '../standing-paths.ts';
import { summaryOf } from '../summary-of.ts';

export type TypedHandover = { email: string; name: string; language: string; ends: string; date: string };

export type StartHandoverPageProps = {
  language: Language;
  place: Place;
  membershipId: string;
  /** Who hands over, or for whom somebody does it. */
  person: string;
  isReader: boolean;
  holdings: readonly Holding[];
  typed: TypedHandover;
  errors: FieldErrors;
};

/** What somebody holds for an organisation, to whom it goes, and when their own access ends. */
export function StartHandoverPage(props: StartHandoverPageProps): JSX.Element {
  const { language, place, person, isReader, holdings, typed, errors } = props;
  const t = standingTexts.in(language);
  const values = { organisation: place.name, name: person };
  return (
    <>
      <OrganisationCrumbs language={language} place={place} />
      <ErrorSummary language={language} errors={summaryOf(errors)} />
      <h1>{t(isReader ? 'handover.start.own' : 'handover.start', values)}</h1>
      <Lead>{t('handover.start.lead', values)}</Lead>
      <HoldingsList language={language} holdings={holdings} />
      <Form language={language} action={standingPaths.startHandover(language, place.id, props.membershipId)}>
        <EmailField
          language={language}
          name="email"
          label={t('handover.email')}
          value={typed.email}
          error={errors['email']}
          other
        />
        <TextField
          language={language}
          name="name"
          label={t('handover.name')}
          hint={t('handover.name.hint')}
          value={typed.name}
          autocomplete="off"
          optional
        />
        <SelectField
          language={language}
          name="language"
          label={t('handover.language')}
          value={typed.language}
          options={languages.map(({ tag, autonym }) => ({ value: tag, label: autonym }))}
        />
        <ChoiceField
          language={language}
          name="ends"
          label={t(isReader ? 'handover.ends.own' : 'handover.ends', values)}
          value={typed.ends}
          error={errors['ends']}
          options={(['now', 'date'] as const).map((value) => ({ value, label: t(`handover.ends.${value}`) }))}
        />
        <DateField
          language={language}
          name="date"
          label={t('handover.date')}
          hint={t('handover.date.hint')}
          value={typed.date}
          optional
        />
        <Actions>
          <Button>{t('handover.submit')}</Button>
        </Actions>
      </Form>
    </>
  );
}
