import type { ComponentChildren, JSX } from 'preact';
import type { FieldErrors } from '../../../platform/http/parse-form.ts';
import type { Language } from '../../../platform/i18n/languages.ts';
import { SearchField } from '../../../ui/search-field.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import type { WrittenFacts } from '../domain/organisation-facts.ts';
import { memberTexts } from '../texts/members/members-texts.ts';
import { organisationPaths } from './paths.ts';

type OrganisationFieldsProps = {
  language: Language;
  typed: WrittenFacts;
  errors: FieldErrors;
  /** Who the name belongs to: written freely, written with municipalities of the register offered, or the register's own. */
  name: 'free' | 'offered' | 'of-register';
  /** What stands after the name. */
  children?: ComponentChildren;
};

/** Name, seat and website of an organisation, wherever it is added or changed. */
export function OrganisationFields({ language, typed, errors, name, children }: OrganisationFieldsProps): JSX.Element {
  const t = memberTexts.in(language);
  const nameField = { language, name: 'name', label: t('add.name'), value: typed.name, error: errors['name'] };
  return (
    <>
      {name === 'offered' ? (
        <SearchField
          {...nameField}
          hint={t('add.name.hint')}
          suggest={organisationPaths.placeSuggestions(language)}
          suggestWhen={{ name: 'kind', value: 'municipality' }}
          chosenName="chosen"
        />
      ) : (
        <TextField
          {...nameField}
          hint={name === 'of-register' ? t('rename.of-register') : undefined}
          readonly={name === 'of-register'}
          autocomplete="off"
        />
      )}
      {children}
      <TextField
        language={language}
        name="seat"
        label={t('add.seat')}
        hint={t('add.seat.hint')}
        value={typed.seat}
        autocomplete="off"
        optional
      />
      <TextField
        language={language}
        name="website"
        label={t('add.website')}
        value={typed.website}
        error={errors['website']}
        autocomplete="off"
        code="letters"
        optional
      />
    </>
  );
}
