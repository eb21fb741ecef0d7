import type { JSX } from 'preact';
import type { Language } from '../../../../platform/i18n/languages.ts';
import { Actions } from '../../../../ui/actions.tsx';
import { Button } from '../../../../ui/button.tsx';
import { ChoiceField } from '../../../../ui/choice-field.tsx';
import { Form } from '../../../../ui/form.tsx';
import { HiddenField } from '../../../../ui/hidden-field.tsx';
import { Isolate } from '../../../../ui/isolate.tsx';
import { mandateTexts } from '../../texts/mandate-texts.ts';

export type AcceptFormProps = {
  language: Language;
  action: string;
  /** Organisations the reader could accept for. */
  organisations: readonly { id: string; name: string }[];
};

/** The button that accepts, for oneself or for one's organisation. */
export function AcceptForm({ language, action, organisations }: AcceptFormProps): JSX.Element {
  const t = mandateTexts.in(language);
  return (
    <Form language={language} action={action}>
      {organisations.length === 0 ? (
        <HiddenField name="as" value="me" />
      ) : (
        <ChoiceField
          language={language}
          name="as"
          label={t('accept.as')}
          value="me"
          options={[
            { value: 'me', label: t('accept.as.me') },
            ...organisations.map(({ id, name }) => ({
              value: id,
              label: <Isolate>{name}</Isolate>,
              hint: t('accept.as.organisation.hint'),
            })),
          ]}
        />
      )}
      <Actions>
        <Button>{t('accept.submit')}</Button>
      </Actions>
    </Form>
  );
}
