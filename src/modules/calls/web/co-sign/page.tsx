import type { JSX } from 'preact';
import type { Language } from '../../../../platform/i18n/languages.ts';
import { Actions } from '../../../../ui/actions.tsx';
import { Box } from '../../../../ui/box.tsx';
import { Button } from '../../../../ui/button.tsx';
import { ChoiceField } from '../../../../ui/choice-field.tsx';
import { ErrorSummary } from '../../../../ui/error-summary.tsx';
import { Form } from '../../../../ui/form.tsx';
import { Isolate } from '../../../../ui/isolate.tsx';
import { Lead } from '../../../../ui/lead.tsx';
import { Narrow } from '../../../../ui/narrow.tsx';
import { Notice } from '../../../../ui/notice.tsx';
import { TextArea } from '../../../../ui/text-area.tsx';
import { TextField } from '../../../../ui/text-field.tsx';
import { TextLink } from '../../../../ui/text-link.tsx';
import { TwoColumns } from '../../../../ui/two-columns.tsx';
import { localText, type CallContent } from '../../domain/call-content.ts';
import type { Partner } from '../../domain/interest-record.ts';
import type { SubmissionContent } from '../../domain/submission-content.ts';
import { interestTexts } from '../../texts/interest/interest-texts.ts';
import { InterestContent } from '../interest-content.tsx';
import { interestPaths } from '../interest-paths.ts';
import { LocalWords } from '../local-words.tsx';

export type CoSignProps = {
  language: Language;
  token: string;
  applicant: string;
  partner: Partner;
  content: SubmissionContent;
  contact: CallContent['contact'];
  /** The text has changed since the answer. */
  outdated: boolean;
  done?: boolean;
  typed?: { answer: string; signer: string; reservation: string } | undefined;
  error?: { field: 'answer' | 'signer' | 'reservation'; message: string } | undefined;
};

/** Where the answer begins, below a text of several screens. */
export const answerAnchor = 'antwort';

/** What a partner organisation opens by its link: the allowance first, then the whole interest, then its answer. */
export function CoSignPage(props: CoSignProps): JSX.Element {
  const { language, applicant, partner, content, done, error, outdated } = props;
  const t = interestTexts.in(language);
  return (
    <>
      <ErrorSummary
        language={language}
        errors={error === undefined ? [] : [{ name: error.field, message: error.message }]}
      />
      <h1>{done === true ? t('co-sign.done.title') : t('co-sign.title')}</h1>
      <Lead>
        {done === true
          ? t.rich('co-sign.done.text', { applicant: <Isolate>{applicant}</Isolate> })
          : t.rich('co-sign.lead', {
              applicant: <Isolate>{applicant}</Isolate>,
              partner: <Isolate>{partner.name}</Isolate>,
              call: <LocalWords text={content.call.title} language={language} />,
            })}
      </Lead>
      <TwoColumns aside={<Confidential {...props} />} asideLabel={t('co-sign.confidential.title')}>
        {partner.state !== 'invited' && <p>{t('co-sign.now', { state: t(`partner.state.${partner.state}`) })}</p>}
        {outdated && (
          <Notice language={language} kind="warn">
            {t('co-sign.outdated')}
          </Notice>
        )}
        <Box title={t('co-sign.allowance.title')}>
          <p dir="auto">{partner.allowance}</p>
        </Box>
        <p>
          <TextLink href={`#${answerAnchor}`}>{t('co-sign.jump')}</TextLink>
        </p>
        <h2>{t('co-sign.content.title')}</h2>
        <InterestContent language={language} content={content} />
        <h2 id={answerAnchor}>{t('co-sign.answer.title')}</h2>
        <AnswerForm {...props} />
      </TwoColumns>
    </>
  );
}

function AnswerForm({ language, token, partner, typed, error }: CoSignProps): JSX.Element {
  const t = interestTexts.in(language);
  const mayWithdraw = partner.state === 'confirmed' || partner.state === 'reserved';
  const options = [
    { value: 'confirmed', label: t('co-sign.confirmed') },
    { value: 'reserved', label: t('co-sign.reserved'), hint: t('co-sign.reserved.hint') },
    mayWithdraw
      ? { value: 'withdrawn', label: t('co-sign.withdrawn') }
      : { value: 'declined', label: t('co-sign.declined') },
  ];
  const errorOf = (field: string): string | undefined => (error?.field === field ? error.message : undefined);
  return (
    <Form language={language} action={interestPaths.coSign(language, token)}>
      <ChoiceField
        language={language}
        name="answer"
        label={t('co-sign.answer')}
        options={options}
        value={typed?.answer}
        error={errorOf('answer')}
      />
      <TextArea
        language={language}
        name="reservation"
        label={t('co-sign.reservation')}
        value={typed?.reservation ?? partner.reservation}
        error={errorOf('reservation')}
        limit={2000}
        rows={3}
        optional
      />
      <TextField
        language={language}
        name="signer"
        label={t('co-sign.signer')}
        hint={t('co-sign.signer.hint')}
        value={typed?.signer ?? partner.signer}
        error={errorOf('signer')}
        autocomplete="name"
      />
      <Actions>
        <Button>{t('co-sign.submit')}</Button>
      </Actions>
    </Form>
  );
}

function Confidential({ language, contact }: CoSignProps): JSX.Element {
  const t = interestTexts.in(language);
  return (
    <Box title={t('co-sign.confidential.title')}>
      <p>
        {t.rich('co-sign.confidential.text', {
          name: localText(contact.name, language).words,
          phone: <Isolate ltr>{contact.phone}</Isolate>,
          hours: localText(contact.hours, language).words,
        })}
      </p>
      <p>{t.rich('co-sign.confidential.email', { email: <Isolate ltr>{contact.email}</Isolate> })}</p>
    </Box>
  );
}

/** A link that leads nowhere (any more). */
export function GonePage({ language }: { language: Language }): JSX.Element {
  const t = interestTexts.in(language);
  return (
    <Narrow>
      <h1>{t('co-sign.gone.title')}</h1>
      <Lead>{t('co-sign.gone.text')}</Lead>
    </Narrow>
  );
}
