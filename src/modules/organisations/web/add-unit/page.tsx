import type { JSX } from 'preact';
import type { FieldErrors } from '../../../../platform/http/parse-form.ts';
import type { Language } from '../../../../platform/i18n/languages.ts';
import { Actions } from '../../../../ui/actions.tsx';
import { Button } from '../../../../ui/button.tsx';
import { ErrorSummary } from '../../../../ui/error-summary.tsx';
import { Form } from '../../../../ui/form.tsx';
import { Lead } from '../../../../ui/lead.tsx';
import { TextField } from '../../../../ui/text-field.tsx';
import { memberTexts } from '../../texts/members/members-texts.ts';
import { memberPaths } from '../member-paths.ts';
import { OrganisationCrumbs, type Place } from '../organisation-crumbs.tsx';
import { summaryOf } from '../summary-of.ts';
import { PartOfField, type UnitChoice } from '../unit-field.tsx';

export type AddUnitPageProps = {
  language: Language;
  place: Place;
  units: readonly UnitChoice[];
  typed: { name: string; partOf: string };
  errors: FieldErrors;
};

/** Asks for a unit's name and where it belongs. */
export function AddUnitPage({ language, place, units, typed, errors }: AddUnitPageProps): JSX.Element {
  const t = memberTexts.in(language);
  return (
    <>
      <OrganisationCrumbs language={language} place={place} />
      <ErrorSummary language={language} errors={summaryOf(errors)} />
      <h1>{t('unit.new.title')}</h1>
      <Lead>{t('unit.new.lead', { organisation: place.name })}</Lead>
      <Form language={language} action={memberPaths.addUnit(language, place.id)}>
        <TextField
          language={language}
          name="name"
          label={t('unit.name')}
          value={typed.name}
          error={errors['name']}
          autocomplete="off"
        />
        {units.length > 0 && (
          <PartOfField language={language} units={units} value={typed.partOf} error={errors['part']} />
        )}
        <Actions>
          <Button>{t('unit.new.submit')}</Button>
        </Actions>
      </Form>
    </>
  );
}
