import type { JSX } from 'preact';
import type { Language } from '../../../../platform/i18n/languages.ts';
import { Actions } from '../../../../ui/actions.tsx';
import { Button } from '../../../../ui/button.tsx';
import { Form } from '../../../../ui/form.tsx';
import { Isolate } from '../../../../ui/isolate.tsx';
import { LinkButton } from '../../../../ui/link-button.tsx';
import { TextField } from '../../../../ui/text-field.tsx';
import { administrationTexts } from '../../texts/administration-texts.ts';
import { AdminFrame } from '../admin-frame.tsx';
import { administrationPaths } from '../paths.ts';
import { settingWords } from '../setting-words.ts';

export type SettingPageProps = { language: Language; name: string; value: string; error?: string | undefined };

/** Asks for the value of one setting. */
export function SettingPage({ language, name, value, error }: SettingPageProps): JSX.Element {
  const t = administrationTexts.in(language);
  const { title, line } = settingWords(name, language);
  return (
    <AdminFrame
      language={language}
      title={title}
      lead={line}
      trail={[{ href: administrationPaths.settings(language), label: t('settings.title') }]}
      errors={error === undefined ? [] : [{ name: 'value', message: error }]}
    >
      <Form language={language} action={administrationPaths.setting(language, name)}>
        <TextField
          language={language}
          name="value"
          label={t('settings.value')}
          hint={
            <>
              {t('settings.value.hint')} <Isolate ltr>{name}</Isolate>
            </>
          }
          value={value}
          error={error}
          optional
        />
        <Actions>
          <Button>{t('settings.save')}</Button>
          <LinkButton href={administrationPaths.settings(language)} quiet>
            {t('settings.back')}
          </LinkButton>
        </Actions>
      </Form>
    </AdminFrame>
  );
}
