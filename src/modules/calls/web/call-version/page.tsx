import type { JSX } from 'preact';
import type { Language } from '../../../../platform/i18n/languages.ts';
import { Actions } from '../../../../ui/actions.tsx';
import { Button } from '../../../../ui/button.tsx';
import { ErrorSummary } from '../../../../ui/error-summary.tsx';
import { Form } from '../../../../ui/form.tsx';
import { HiddenField } from '../../../../ui/hidden-field.tsx';
import { Lead } from '../../../../ui/lead.tsx';
import { Narrow } from '../../../../ui/narrow.tsx';
import type { LocalText } from '../../domain/call-content.ts';
import type { InterestRecord } from '../../domain/interest-record.ts';
import { interestTexts } from '../../texts/interest/interest-texts.ts';
import { InterestCrumbs } from '../interest-frame.tsx';
import { interestPaths } from '../interest-paths.ts';
import { LocalParagraphs } from '../local-words.tsx';

export type CallVersionProps = {
  language: Language;
  record: InterestRecord;
  handle: string;
  amendments: readonly { version: number; note: LocalText }[];
  error?: string | undefined;
};

/** What amendments changed since the draft was begun, and taking the new version over. */
export function CallVersionPage({ language, record, handle, amendments, error }: CallVersionProps): JSX.Element {
  const t = interestTexts.in(language);
  const isCurrent = record.callVersion >= record.latestVersion;
  return (
    <Narrow>
      <InterestCrumbs language={language} handle={handle} />
      <ErrorSummary language={language} errors={error === undefined ? [] : [{ message: error }]} />
      <h1>{t('version.title')}</h1>
      <Lead>{isCurrent ? t('version.none') : t('version.lead')}</Lead>
      {amendments.map(({ version, note }) => (
        <section>
          <h2>{t('version.number', { version })}</h2>
          <LocalParagraphs text={note} language={language} />
        </section>
      ))}
      {!isCurrent && (
        <Form language={language} action={interestPaths.takeVersion(language, handle)}>
          <HiddenField name="version" value={record.latestVersion} />
          <Actions>
            <Button>{t('version.submit')}</Button>
          </Actions>
        </Form>
      )}
    </Narrow>
  );
}
