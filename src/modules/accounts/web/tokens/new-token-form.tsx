import type { JSX } from 'preact';
import type { Scope } from '../../../../platform/api/scopes.ts';
import type { Language } from '../../../../platform/i18n/languages.ts';
import { Actions } from '../../../../ui/actions.tsx';
import { Button } from '../../../../ui/button.tsx';
import { ChecksField } from '../../../../ui/checks-field.tsx';
import { ChoiceField } from '../../../../ui/choice-field.tsx';
import { Form } from '../../../../ui/form.tsx';
import { TextField } from '../../../../ui/text-field.tsx';
import { tokenDays } from '../../domain/token.ts';
import { tokenTexts } from '../../texts/tokens/token-texts.ts';
import { accountPaths } from '../paths.ts';

/** What was typed, when something is wrong with it. */
export type TypedToken = { name: string; scopes: readonly string[]; days: string; organisation: string };

type Props = {
  language: Language;
  organisations: readonly { id: string; name: string }[];
  offered: readonly Scope[];
  typed?: TypedToken;
  error?: { field: string; message: string } | undefined;
};

/** Asks what a new token is for, whose it is, what it may, and until when. */
export function NewTokenForm({ language, organisations, offered, typed, error }: Props): JSX.Element {
  const t = tokenTexts.in(language);
  const errorOf = (field: string): string | undefined => (error?.field === field ? error.message : undefined);
  return (
    <Form language={language} action={accountPaths.tokens(language)}>
      <TextField
        language={language}
        name="name"
        label={t('name.label')}
        hint={t('name.hint')}
        value={typed?.name ?? ''}
        error={errorOf('name')}
      />
      {organisations.length > 0 && (
        <ChoiceField
          language={language}
          name="organisation"
          label={t('for.label')}
          hint={t('for.hint')}
          value={typed?.organisation ?? 'me'}
          error={errorOf('organisation')}
          options={[
            { value: 'me', label: t('for.me') },
            ...organisations.map(({ id, name }) => ({ value: id, label: <bdi>{name}</bdi> })),
          ]}
        />
      )}
      <ChecksField
        language={language}
        name="scope"
        label={t('scopes.label')}
        hint={t('scopes.hint')}
        values={typed?.scopes ?? []}
        error={errorOf('scope')}
        options={offered.map((scope) => ({ value: scope, label: t(`scope.${scope}`) }))}
      />
      <ChoiceField
        language={language}
        name="days"
        label={t('until.label')}
        value={typed?.days ?? '90'}
        error={errorOf('days')}
        options={tokenDays.map((days) => ({ value: String(days), label: t(`until.${days}`) }))}
      />
      <Actions>
        <Button>{t('submit')}</Button>
      </Actions>
    </Form>
  );
}
