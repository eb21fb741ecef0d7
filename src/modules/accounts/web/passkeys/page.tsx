import type { JSX } from 'preact';
import type { Language } from '../../../../platform/i18n/languages.ts';
import { Actions } from '../../../../ui/actions.tsx';
import { Box } from '../../../../ui/box.tsx';
import { Button } from '../../../../ui/button.tsx';
import { ErrorSummary } from '../../../../ui/error-summary.tsx';
import { Form } from '../../../../ui/form.tsx';
import { Lead } from '../../../../ui/lead.tsx';
import { Narrow } from '../../../../ui/narrow.tsx';
import { TextField } from '../../../../ui/text-field.tsx';
import { TextLink } from '../../../../ui/text-link.tsx';
import type { RelyingParty } from '../../domain/relying-party.ts';
import { securityTexts } from '../../texts/security/security-texts.ts';
import { PasskeyBox } from '../passkey-box.tsx';
import { accountPaths } from '../paths.ts';
import { passkeyFields } from './form.ts';

/** `field` is about the name, `form` about the passkey itself. */
export type PasskeyErrors = { field?: string; form?: string };

export type AddPasskeyPageProps = { language: Language; party: RelyingParty; name: string; errors: PasskeyErrors };

/** Makes a passkey on the device the page is open on. */
export function AddPasskeyPage({ language, party, name, errors }: AddPasskeyPageProps): JSX.Element {
  const t = securityTexts.in(language);
  return (
    <Narrow>
      <ErrorSummary language={language} errors={errorList(errors)} />
      <h1>{t('passkey.add')}</h1>
      <Lead>{t('passkey.add.lead')}</Lead>
      <Form language={language} action={accountPaths.addPasskey(language)}>
        <TextField
          language={language}
          name="name"
          label={t('passkey.name')}
          hint={t('passkey.name.hint')}
          value={name}
          error={errors.field}
        />
        <PasskeyBox
          language={language}
          party={party}
          task={accountPaths.passkeyTask(language, 'register')}
          mode="create"
          fields={passkeyFields}
          isAlone
        >
          {t('passkey.add')}
        </PasskeyBox>
      </Form>
      <p>
        <TextLink href={accountPaths.account(language)} alone>
          {t('back')}
        </TextLink>
      </p>
    </Narrow>
  );
}

export type EditPasskeyPageProps = {
  language: Language;
  id: string;
  kept: string;
  name: string;
  errors: PasskeyErrors;
};

/** Renames a passkey or removes it. */
export function EditPasskeyPage({ language, id, kept, name, errors }: EditPasskeyPageProps): JSX.Element {
  const t = securityTexts.in(language);
  return (
    <Narrow>
      <ErrorSummary language={language} errors={errorList(errors)} />
      <h1>{t('passkey.edit.title', { name: kept })}</h1>
      <Form language={language} action={accountPaths.passkey(language, id)}>
        <TextField language={language} name="name" label={t('passkey.name')} value={name} error={errors.field} />
        <Actions>
          <Button>{t('passkey.rename')}</Button>
        </Actions>
      </Form>
      <Box title={t('passkey.remove')}>
        <Form language={language} action={accountPaths.removePasskey(language, id)}>
          <p>{t('passkey.remove.body')}</p>
          <Actions>
            <Button kind="danger">{t('passkey.remove')}</Button>
          </Actions>
        </Form>
      </Box>
      <p>
        <TextLink href={accountPaths.account(language)} alone>
          {t('back')}
        </TextLink>
      </p>
    </Narrow>
  );
}

const errorList = ({ field, form }: PasskeyErrors): { name?: string; message: string }[] => [
  ...(field === undefined ? [] : [{ name: 'name', message: field }]),
  ...(form === undefined ? [] : [{ message: form }]),
];
