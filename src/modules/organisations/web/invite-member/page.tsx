import type { JSX } from 'preact';
import type { FieldErrors } from '../../../../platform/http/parse-form.ts';
import { languages, type Language } from '../../../../platform/i18n/languages.ts';
import { Actions } from '../../../../ui/actions.tsx';
import { Button } from '../../../../ui/button.tsx';
import { EmailField } from '../../../../ui/email-field.tsx';
import { ErrorSummary } from '../../../../ui/error-summary.tsx';
import { Form } from '../../../../ui/form.tsx';
import { Lead } from '../../../../ui/lead.tsx';
import { SelectField } from '../../../../ui/select-field.tsx';
import { TextField } from '../../../../ui/text-field.tsx';
import { memberTexts } from '../../texts/members/members-texts.ts';
import { MemberFields, type RoleChoices, type TypedRole } from '../member-fields.tsx';
import { memberPaths } from '../member-paths.ts';
import { OrganisationCrumbs, type Place } from '../organisation-crumbs.tsx';
import { summaryOf } from '../summary-of.ts';

export type TypedInvitation = TypedRole & { email: string; name: string; language: string };

export type InviteMemberPageProps = {
  language: Language;
  place: Place;
  choices: RoleChoices;
  typed: TypedInvitation;
  errors: FieldErrors;
};

/** Asks who gets which role, and says what the person is told. */
export function InviteMemberPage({ language, place, choices, typed, errors }: InviteMemberPageProps): JSX.Element {
  const t = memberTexts.in(language);
  return (
    <>
      <OrganisationCrumbs language={language} place={place} />
      <ErrorSummary language={language} errors={summaryOf(errors)} />
      <h1>{t('invite.title')}</h1>
      <Lead>{t('invite.lead', { organisation: place.name })}</Lead>
      <Form language={language} action={memberPaths.invite(language, place.id)}>
        <EmailField
          language={language}
          name="email"
          label={t('invite.email')}
          hint={t('invite.email.hint')}
          value={typed.email}
          error={errors['email']}
          other
        />
        <TextField
          language={language}
          name="name"
          label={t('invite.name')}
          hint={t('invite.name.hint')}
          value={typed.name}
          autocomplete="off"
          optional
        />
        <MemberFields language={language} choices={choices} typed={typed} errors={errors} />
        <SelectField
          language={language}
          name="language"
          label={t('invite.language')}
          hint={t('invite.language.hint')}
          value={typed.language}
          options={languages.map(({ tag, autonym }) => ({ value: tag, label: autonym }))}
        />
        <Actions>
          <Button>{t('invite.submit')}</Button>
        </Actions>
      </Form>
    </>
  );
}
