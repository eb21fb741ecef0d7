import type { JSX } from 'preact';
import type { Language } from '../../../platform/i18n/languages.ts';
import { SelectField } from '../../../ui/select-field.tsx';
import { memberTexts } from '../texts/members/members-texts.ts';

/** A unit to choose, as deep as it stands. */
export type UnitChoice = { id: string; name: string; depth: number };

type UnitFieldProps = {
  language: Language;
  name: string;
  label: string;
  hint?: string | undefined;
  units: readonly UnitChoice[];
  value: string;
  error?: string | undefined;
};

/** Chooses a unit, or none. */
export function UnitField({ units, ...field }: UnitFieldProps): JSX.Element {
  return (
    <SelectField
      {...field}
      options={units.map(({ id, name, depth }) => ({ value: id, label: `${'\u2003'.repeat(depth)}${name}` }))}
      optional
    />
  );
}

/** Where a unit belongs; without a choice at the top. */
export function PartOfField(props: Omit<UnitFieldProps, 'name' | 'label' | 'hint'>): JSX.Element {
  const t = memberTexts.in(props.language);
  return <UnitField {...props} name="part" label={t('unit.part-of')} hint={t('unit.part-of.hint')} />;
}
