import type { JSX } from 'preact';
import { FormValues } from '../../../../platform/http/form-values.ts';
import { callTexts } from '../../texts/call/call-texts.ts';
import { kebabCase } from '../kebab-case.ts';
import { LocalField } from './local-field.tsx';
import { localEntries, readLocal } from './local-form.ts';
import { readOrErrors, type CallFields, type PartFieldsProps, type PartForm } from './part.ts';

const names = [
  'title',
  'summary',
  'purpose',
  'whatYouGet',
  'whatItCosts',
  'whoDecides',
  'whoMayApply',
  'privacy',
] as const;
type Field = (typeof names)[number] | 'reservation';

/** The texts of the public page. */
export const textsPart: PartForm<Field> = {
  fields: [...names, 'reservation'],
  toForm: (call) =>
    new FormValues([
      ...names.flatMap((name) => localEntries(name, call[name])),
      ...localEntries('reservation', call.reservation),
    ]),
  read: (form) => {
    const texts = Object.fromEntries(names.map((name) => [name, readLocal(form, name)])) as Pick<
      CallFields,
      (typeof names)[number]
    >;
    const reservation = readLocal(form, 'reservation');
    return readOrErrors(
      { ...texts, reservation: reservation.de === '' ? null : reservation },
      { 'title.de': texts.title.de === '' ? 'required' : null },
    );
  },
  Fields: TextsFields,
};

function TextsFields({ language, form, errors }: PartFieldsProps): JSX.Element {
  const t = callTexts.in(language);
  return (
    <>
      {names.map((name) => (
        <LocalField
          language={language}
          form={form}
          name={name}
          label={t(`field.${kebabCase(name)}`)}
          hint={t(`field.${kebabCase(name)}.hint`)}
          error={errors[`${name}.de`]}
          line={name === 'title'}
        />
      ))}
      <LocalField language={language} form={form} name="reservation" label={t('field.reservation')} line optional />
    </>
  );
}
