import type { JSX } from 'preact';
import { FormValues } from '../../../../platform/http/form-values.ts';
import { themeKeys } from '../../domain/default-content.ts';
import { callTexts } from '../../texts/call/call-texts.ts';
import { LocalField } from './local-field.tsx';
import { localEntries, readLocal } from './local-form.ts';
import { readOrErrors, type PartFieldsProps, type PartForm } from './part.ts';

/** The five questions of the theme check. */
export const themesPart: PartForm<'themes'> = {
  fields: ['themes'],
  toForm: ({ themes }) =>
    new FormValues(
      themeKeys.flatMap((key) => localEntries(key, themes.find((theme) => theme.key === key)?.answer ?? null)),
    ),
  read: (form) => readOrErrors({ themes: themeKeys.map((key) => ({ key, answer: readLocal(form, key) })) }, {}),
  Fields: ({ language, form }: PartFieldsProps): JSX.Element => {
    const t = callTexts.in(language);
    return (
      <>
        {themeKeys.map((key) => (
          <LocalField language={language} form={form} name={key} label={t(`theme.${key}`)} />
        ))}
      </>
    );
  },
};
