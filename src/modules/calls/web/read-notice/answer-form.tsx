import type { JSX } from 'preact';
import { Box } from '../../../../ui/box.tsx';
import { Button } from '../../../../ui/button.tsx';
import { ChoiceField } from '../../../../ui/choice-field.tsx';
import { Form } from '../../../../ui/form.tsx';
import { TextArea } from '../../../../ui/text-area.tsx';
import { reviewTexts } from '../../texts/review/review-texts.ts';
import { reviewPaths } from '../review-paths.ts';
import type { NoticePageProps } from './notice-props.ts';

/** Takes the place or leaves it. */
export function AnswerForm({ language, handle, typed, errors }: NoticePageProps): JSX.Element {
  const t = reviewTexts.in(language);
  return (
    <Box title={t('notice.answer')}>
      <Form language={language} action={reviewPaths.notice(language, handle)}>
        <ChoiceField
          language={language}
          name="response"
          label={t('notice.answer.question')}
          value={typed.response}
          error={errors['response']}
          options={[
            { value: 'accepted', label: t('notice.answer.accept'), hint: t('notice.answer.accept.line') },
            { value: 'declined', label: t('notice.answer.decline'), hint: t('notice.answer.decline.line') },
          ]}
        />
        <TextArea
          language={language}
          name="reason"
          label={t('notice.answer.reason')}
          hint={t('notice.answer.reason.hint')}
          value={typed.reason}
          rows={3}
          optional
        />
        <Button>{t('notice.answer.send')}</Button>
      </Form>
    </Box>
  );
}
