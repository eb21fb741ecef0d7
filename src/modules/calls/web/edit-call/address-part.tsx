import type { JSX } from 'preact';
import { FormValues } from '../../../../platform/http/form-values.ts';
import { ChoiceField } from '../../../../ui/choice-field.tsx';
import { TextField } from '../../../../ui/text-field.tsx';
import { slugOf } from '../../domain/call-slug.ts';
import { callTexts } from '../../texts/call/call-texts.ts';
import { readOrErrors, type PartFieldsProps, type PartForm } from './part.ts';

/** Where the call will be found, and what it belongs to. Both stay as they are once it is published. */
export const addressPart: PartForm<'slug' | 'programmeId'> = {
  fields: ['slug', 'programmeId'],
  toForm: ({ slug, programmeId }) =>
    new FormValues([
      ['slug', slug],
      ['programmeId', programmeId],
    ]),
  read: (form) => {
    const typed = form.text('slug').trim();
    return readOrErrors(
      { slug: slugOf(typed), programmeId: form.text('programmeId') },
      {
        slug: typed === '' ? 'required' : null,
        programmeId: form.text('programmeId') === '' ? 'required' : null,
      },
    );
  },
  Fields: ({ language, form, errors, programmes = [] }: PartFieldsProps): JSX.Element => {
    const t = callTexts.in(language);
    return (
      <>
        <TextField
          language={language}
          name="slug"
          label={t('field.slug')}
          hint={t('field.slug.hint')}
          value={form.text('slug')}
          error={errors['slug']}
          code="letters"
        />
        <ChoiceField
          language={language}
          name="programmeId"
          label={t('create.programme')}
          value={form.text('programmeId')}
          error={errors['programmeId']}
          options={programmes.map(({ id, title }) => ({ value: id, label: title }))}
        />
      </>
    );
  },
};
