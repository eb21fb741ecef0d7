import type { JSX } from 'preact';
import { FormValues } from '../../../../platform/http/form-values.ts';
import { EmailField } from '../../../../ui/email-field.tsx';
import { PhoneField } from '../../../../ui/phone-field.tsx';
import { TextField } from '../../../../ui/text-field.tsx';
import { faultOf } from '../../domain/answers.ts';
import { callTexts } from '../../texts/call/call-texts.ts';
import { LocalField } from './local-field.tsx';
import { localEntries, readLocal, rowNumbers } from './local-form.ts';
import { readOrErrors, type PartError, type PartFieldsProps, type PartForm } from './part.ts';

const moreRows = 2;

/** Who answers when, and which papers belong to the call. */
export const contactPart: PartForm<'contact' | 'documents'> = {
  fields: ['contact', 'documents'],
  toForm: ({ contact, documents }) =>
    new FormValues([
      ...localEntries('name', contact.name),
      ['phone', contact.phone],
      ['email', contact.email],
      ...localEntries('hours', contact.hours),
      ...documents.flatMap(({ title, href }, row) => [
        ...localEntries(`document.${row}.title`, title),
        [`document.${row}.href`, href] as const,
      ]),
    ]),
  read: (form) => {
    const contact = {
      name: readLocal(form, 'name'),
      phone: form.text('phone').trim(),
      email: form.text('email').trim(),
      hours: readLocal(form, 'hours'),
    };
    const documents = rowNumbers(form, 'document')
      .map((row) => ({
        row,
        title: readLocal(form, `document.${row}.title`),
        href: form.text(`document.${row}.href`).trim(),
      }))
      .filter(({ title }) => title.de !== '');
    return readOrErrors(
      { contact, documents: documents.map(({ title, href }) => ({ title, href })) },
      {
        phone: wrong('phone', contact.phone),
        email: wrong('email', contact.email),
        ...Object.fromEntries(
          documents.map(({ row, href }) => [`document.${row}.href`, isAddress(href) ? null : 'address'] as const),
        ),
      },
    );
  },
  Fields: ContactFields,
};

const wrong = (type: 'phone' | 'email', typed: string): PartError | null =>
  faultOf({ key: type, version: 1, type, title: { de: '' }, optional: true }, typed) === null ? null : type;

/** A page of our own, or one on the web. */
const isAddress = (href: string): boolean => /^(?:https:\/\/\S+|\/[^/\\\s]\S*)$/u.test(href);

function ContactFields({ language, form, errors }: PartFieldsProps): JSX.Element {
  const t = callTexts.in(language);
  const rows = rowNumbers(form, 'document');
  const first = (rows.at(-1) ?? -1) + 1;
  const empty = Array.from({ length: moreRows }, (_, index) => first + index);
  return (
    <>
      <LocalField language={language} form={form} name="name" label={t('field.contact-name')} line />
      <PhoneField
        language={language}
        name="phone"
        label={t('field.phone')}
        value={form.text('phone')}
        error={errors['phone']}
        other
      />
      <EmailField
        language={language}
        name="email"
        label={t('field.email')}
        value={form.text('email')}
        error={errors['email']}
        other
      />
      <LocalField
        language={language}
        form={form}
        name="hours"
        label={t('field.hours')}
        hint={t('field.hours.hint')}
        line
      />
      <h2>{t('show.documents')}</h2>
      {[...rows, ...empty].map((row) => (
        <section class="box">
          <LocalField
            language={language}
            form={form}
            name={`document.${row}.title`}
            label={t('field.document-title')}
            hint={t('field.criterion-title.hint')}
            line
            optional
          />
          <TextField
            language={language}
            name={`document.${row}.href`}
            label={t('field.document-href')}
            hint={t('field.document-href.hint')}
            value={form.text(`document.${row}.href`)}
            error={errors[`document.${row}.href`]}
            optional
          />
        </section>
      ))}
    </>
  );
}
