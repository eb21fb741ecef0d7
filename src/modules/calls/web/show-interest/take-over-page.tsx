import type { JSX } from 'preact';
import type { Language } from '../../../../platform/i18n/languages.ts';
import { Actions } from '../../../../ui/actions.tsx';
import { Button } from '../../../../ui/button.tsx';
import { Form } from '../../../../ui/form.tsx';
import { Lead } from '../../../../ui/lead.tsx';
import { Narrow } from '../../../../ui/narrow.tsx';
import { TextLink } from '../../../../ui/text-link.tsx';
import type { InterestRecord } from '../../domain/interest-record.ts';
import { interestTexts } from '../../texts/interest/interest-texts.ts';
import { interestPaths } from '../interest-paths.ts';
import { LocalWords } from '../local-words.tsx';

/** Asks before a guest's draft goes into an account: the address alone opens nothing afterwards. */
export function TakeOverPage({
  language,
  record,
  handle,
}: {
  language: Language;
  record: InterestRecord;
  handle: string;
}): JSX.Element {
  const t = interestTexts.in(language);
  return (
    <Narrow>
      <h1>{t('take.title')}</h1>
      <p>
        <LocalWords text={record.content.title} language={language} />
      </p>
      <Lead>{t('take.lead')}</Lead>
      <Form language={language} action={interestPaths.takeOver(language, handle)}>
        <Actions>
          <Button>{t('take.submit')}</Button>
          <TextLink href={interestPaths.show(language, handle)} alone>
            {t('nav.back')}
          </TextLink>
        </Actions>
      </Form>
    </Narrow>
  );
}
