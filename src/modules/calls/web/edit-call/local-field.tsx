import type { JSX } from 'preact';
import type { FormValues } from '../../../../platform/http/form-values.ts';
import { languages, type Language } from '../../../../platform/i18n/languages.ts';
import { Disclosure } from '../../../../ui/disclosure.tsx';
import { TextArea } from '../../../../ui/text-area.tsx';
import { TextField } from '../../../../ui/text-field.tsx';
import { callTexts } from '../../texts/call/call-texts.ts';

export type LocalFieldProps = {
  language: Language;
  form: FormValues;
  name: string;
  label: string;
  hint?: string | undefined;
  error?: string | undefined;
  optional?: boolean | undefined;
  /** One line instead of several. */
  line?: boolean | undefined;
};

/** A text in German, and one click away in the other languages. */
export function LocalField(props: LocalFieldProps): JSX.Element {
  const { language, form, name, label } = props;
  const t = callTexts.in(language);
  const others = languages.filter(({ tag }) => tag !== 'de');
  const written = others.filter(({ tag }) => form.text(`${name}.${tag}`) !== '').length;
  return (
    <>
      <LanguageField {...props} name={`${name}.de`} />
      <Disclosure
        summary={
          <>
            {t('edit.other-languages', { count: written })}
            <span class="hidden">: {label}</span>
          </>
        }
      >
        {others.map(({ tag, autonym }) => (
          <LanguageField
            language={language}
            form={form}
            name={`${name}.${tag}`}
            label={`${label} (${autonym})`}
            line={props.line}
            optional
          />
        ))}
      </Disclosure>
    </>
  );
}

function LanguageField({ form, line, ...field }: LocalFieldProps): JSX.Element {
  const value = form.text(field.name);
  return line === true ? <TextField {...field} value={value} /> : <TextArea {...field} value={value} rows={4} />;
}
