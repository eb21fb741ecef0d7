import type { JSX } from 'preact';
import type { Role } from '../../../platform/actions/actor.ts';
import type { FieldErrors } from '../../../platform/http/parse-form.ts';
import type { Language } from '../../../platform/i18n/languages.ts';
import { ChoiceField } from '../../../ui/choice-field.tsx';
import { SelectField } from '../../../ui/select-field.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { memberTexts } from '../texts/members/members-texts.ts';
import { UnitField, type UnitChoice } from './unit-field.tsx';

/** What somebody is to be, as it was typed. */
export type TypedRole = { role: string; functionTitle: string; unit: string; deputyFor: string };

/** Somebody to deputise for. */
export type HolderChoice = { membershipId: string; name: string; role: Role };

/** What can be chosen here. */
export type RoleChoices = { roles: readonly Role[]; units: readonly UnitChoice[]; holders: readonly HolderChoice[] };

type MemberFieldsProps = {
  language: Language;
  choices: RoleChoices;
  typed: TypedRole;
  errors: FieldErrors;
  roleHint?: string | undefined;
};

/** Role, function, unit and deputyship. Each role says what it may do. */
export function MemberFields({ language, choices, typed, errors, roleHint }: MemberFieldsProps): JSX.Element {
  const t = memberTexts.in(language);
  const { roles, units, holders } = choices;
  return (
    <>
      <ChoiceField
        language={language}
        name="role"
        label={t('invite.role')}
        hint={roleHint}
        value={typed.role}
        error={errors['role']}
        options={roles.map((role) => ({ value: role, label: t(`role.${role}`), hint: t(`role.${role}.may`) }))}
      />
      <TextField
        language={language}
        name="function"
        label={t('invite.function')}
        hint={t('invite.function.hint')}
        value={typed.functionTitle}
        error={errors['function']}
        autocomplete="off"
        optional
      />
      {units.length > 0 && (
        <UnitField
          language={language}
          name="unit"
          label={t('invite.unit')}
          units={units}
          value={typed.unit}
          error={errors['unit']}
        />
      )}
      {holders.length > 0 && (
        <SelectField
          language={language}
          name="deputy"
          label={t('invite.deputy')}
          hint={t('invite.deputy.hint')}
          value={typed.deputyFor}
          error={errors['deputy']}
          options={holders.map(({ membershipId, name, role }) => ({
            value: membershipId,
            label: t('invite.deputy.option', { name, role: t(`role.${role}`) }),
          }))}
          optional
        />
      )}
    </>
  );
}
