import type { JSX } from 'preact';
import type { FieldErrors } from '../../../../platform/http/parse-form.ts';
import type { Language } from '../../../../platform/i18n/languages.ts';
import { Actions } from '../../../../ui/actions.tsx';
import { Button } from '../../../../ui/button.tsx';
import { ErrorSummary } from '../../../../ui/error-summary.tsx';
import { Form } from '../../../../ui/form.tsx';
import { memberTexts } from '../../texts/members/members-texts.ts';
import { memberPaths } from '../member-paths.ts';
import { OrganisationCrumbs, type Place } from '../organisation-crumbs.tsx';
import { OrganisationFields } from '../organisation-fields.tsx';
import { summaryOf } from '../summary-of.ts';

export type RenameOrganisationPageProps = {
  language: Language;
  place: Place;
  typed: { name: string; seat: string; website: string };
  /** The name is that of the register and changes with it. */
  nameOfRegister: boolean;
  errors: FieldErrors;
};

/** Name, seat and website of an organisation. */
export function RenameOrganisationPage(props: RenameOrganisationPageProps): JSX.Element {
  const { language, place, typed, nameOfRegister, errors } = props;
  const t = memberTexts.in(language);
  return (
    <>
      <OrganisationCrumbs language={language} place={place} />
      <ErrorSummary language={language} errors={summaryOf(errors)} />
      <h1>{t('rename.title')}</h1>
      <Form language={language} action={memberPaths.rename(language, place.id)}>
        <OrganisationFields
          language={language}
          typed={typed}
          errors={errors}
          name={nameOfRegister ? 'of-register' : 'free'}
        />
        <Actions>
          <Button>{t('rename.submit')}</Button>
        </Actions>
      </Form>
    </>
  );
}
