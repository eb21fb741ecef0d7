import type { JSX } from 'preact';
import type { FieldErrors } from '../../../../platform/http/parse-form.ts';
import type { Language } from '../../../../platform/i18n/languages.ts';
import { Actions } from '../../../../ui/actions.tsx';
import { Box } from '../../../../ui/box.tsx';
import { Button } from '../../../../ui/button.tsx';
import { EmailField } from '../../../../ui/email-field.tsx';
import { Form } from '../../../../ui/form.tsx';
import { TextArea } from '../../../../ui/text-area.tsx';
import { TextField } from '../../../../ui/text-field.tsx';
import { standingTexts } from '../../texts/standing/standing-texts.ts';
import { standingPaths } from '../standing-paths.ts';

export type CodeFormProps = {
  language: Language;
  handle: string;
  typed: { email: string; post: string; source: string };
  /** Codes made so far. */
  made: number;
  errors: FieldErrors;
};

/** Where the organisation is reached officially, and a code that goes there. */
export function CodeForm({ language, handle, typed, made, errors }: CodeFormProps): JSX.Element {
  const t = standingTexts.in(language);
  return (
    <Box title={t('code.title')}>
      <p>{t('code.body')}</p>
      <Form language={language} action={standingPaths.sendCode(language, handle)}>
        <EmailField
          language={language}
          name="email"
          label={t('code.email')}
          value={typed.email}
          error={errors['email']}
          other
          optional
        />
        <TextArea
          language={language}
          name="post"
          label={t('code.post')}
          hint={t('code.post.hint')}
          value={typed.post}
          rows={4}
          error={errors['post']}
          optional
        />
        <TextField
          language={language}
          name="source"
          label={t('code.source')}
          hint={t('code.source.hint')}
          value={typed.source}
          autocomplete="off"
          error={errors['source']}
        />
        <p class="small mute">{t('code.count', { count: made })}</p>
        <Actions>
          <Button name="way" value="mail">
            {t('code.mail')}
          </Button>
          <Button name="way" value="letter" kind="quiet" again>
            {t('code.letter')}
          </Button>
        </Actions>
      </Form>
    </Box>
  );
}
