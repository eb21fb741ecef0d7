import type { JSX } from 'preact';
import type { FormValues } from '../../../../platform/http/form-values.ts';
import type { Language } from '../../../../platform/i18n/languages.ts';
import { Actions } from '../../../../ui/actions.tsx';
import { Breadcrumb } from '../../../../ui/breadcrumb.tsx';
import { Button } from '../../../../ui/button.tsx';
import { ChoiceField } from '../../../../ui/choice-field.tsx';
import { DateField } from '../../../../ui/date-field.tsx';
import { ErrorSummary } from '../../../../ui/error-summary.tsx';
import { Form } from '../../../../ui/form.tsx';
import { Lead } from '../../../../ui/lead.tsx';
import { Narrow } from '../../../../ui/narrow.tsx';
import { TextField } from '../../../../ui/text-field.tsx';
import { callTexts } from '../../texts/call/call-texts.ts';
import { callPaths } from '../call-paths.ts';

export type CreateCallPageProps = {
  language: Language;
  form: FormValues;
  programmes: readonly { id: string; title: string }[];
  /** Earlier calls whose content may be taken over. */
  models: readonly { id: string; title: string }[];
  errors?: Readonly<Record<string, string>>;
};

/** Begins a call: five things, the rest is filled in afterwards. */
export function CreateCallPage({ language, form, programmes, models, errors = {} }: CreateCallPageProps): JSX.Element {
  const t = callTexts.in(language);
  const field = (name: string) => ({ language, name, value: form.text(name), error: errors[name] });
  return (
    <Narrow>
      <ErrorSummary language={language} errors={Object.entries(errors).map(([name, message]) => ({ name, message }))} />
      <Breadcrumb language={language} trail={[{ href: callPaths.manage(language), label: t('manage.title') }]} />
      <h1>{t('create.title')}</h1>
      <Lead>{t('create.lead')}</Lead>
      <Form language={language} action={callPaths.create(language)}>
        <TextField {...field('title')} label={t('field.title')} hint={t('field.title.hint')} />
        <TextField {...field('fileNumber')} label={t('field.file-number')} code="letters" short optional />
        <DateField {...field('opensOn')} label={t('field.opens-on')} />
        <DateField {...field('closesOn')} label={t('field.closes-on')} hint={t('create.closes-on.hint')} />
        {programmes.length > 1 && (
          <ChoiceField
            {...field('programmeId')}
            label={t('create.programme')}
            options={programmes.map(({ id, title }) => ({ value: id, label: title }))}
          />
        )}
        {models.length > 0 && (
          <ChoiceField
            {...field('model')}
            label={t('create.model')}
            options={[
              { value: 'default', label: t('create.model.default'), hint: t('create.model.default.hint') },
              ...models.map(({ id, title }) => ({ value: id, label: title })),
            ]}
          />
        )}
        <Actions>
          <Button>{t('create.submit')}</Button>
        </Actions>
      </Form>
    </Narrow>
  );
}
