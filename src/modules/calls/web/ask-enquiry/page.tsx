import type { JSX } from 'preact';
import type { FieldErrors } from '../../../../platform/http/parse-form.ts';
import type { Language } from '../../../../platform/i18n/languages.ts';
import { Actions } from '../../../../ui/actions.tsx';
import { Breadcrumb } from '../../../../ui/breadcrumb.tsx';
import { Button } from '../../../../ui/button.tsx';
import { EmailField } from '../../../../ui/email-field.tsx';
import { ErrorSummary } from '../../../../ui/error-summary.tsx';
import { Form } from '../../../../ui/form.tsx';
import { Lead } from '../../../../ui/lead.tsx';
import { Notice } from '../../../../ui/notice.tsx';
import { TextArea } from '../../../../ui/text-area.tsx';
import { TwoColumns } from '../../../../ui/two-columns.tsx';
import type { CallContent } from '../../domain/call-content.ts';
import type { CallPhase } from '../../domain/call-phase.ts';
import { longestEnquiry, type PublishedEnquiry } from '../../domain/enquiry.ts';
import { callTexts } from '../../texts/call/call-texts.ts';
import { callPaths } from '../call-paths.ts';
import { LocalWords } from '../local-words.tsx';
import { ContactBox, EnquiryWords } from '../show-call/side-boxes.tsx';

export type EnquiriesPageProps = {
  language: Language;
  call: { slug: string; content: CallContent };
  phase: CallPhase;
  enquiries: readonly PublishedEnquiry[];
  /** What was typed, when something of it was wrong. */
  typed?: { question: string; replyTo: string };
  errors?: FieldErrors;
  asked?: boolean;
};

/** Questions about a call with their answers, the same for all, and a field to ask one. */
export function EnquiriesPage({
  language,
  call,
  phase,
  enquiries,
  typed,
  errors = {},
  asked,
}: EnquiriesPageProps): JSX.Element {
  const t = callTexts.in(language);
  const title = <LocalWords text={call.content.title} language={language} />;
  return (
    <>
      <ErrorSummary language={language} errors={Object.entries(errors).map(([name, message]) => ({ name, message }))} />
      <Breadcrumb
        language={language}
        trail={[
          { href: callPaths.list(language), label: t('list.title') },
          { href: callPaths.show(language, call.slug), label: title },
        ]}
      />
      <h1>{t('enquiries.title')}</h1>
      <Lead>{t('enquiries.lead')}</Lead>
      {asked === true && (
        <Notice language={language} kind="success" title={t('enquiries.asked.title')}>
          <p>{t('enquiries.asked.body')}</p>
        </Notice>
      )}
      <TwoColumns aside={<ContactBox language={language} content={call.content} />} asideLabel={t('show.contact')}>
        {enquiries.length === 0 ? (
          <p>{t('enquiries.none')}</p>
        ) : (
          enquiries.map((enquiry) => <EnquiryWords enquiry={enquiry} language={language} />)
        )}
        {phase === 'announced' || phase === 'open' ? (
          <section class="box">
            <h2>{t('enquiries.ask')}</h2>
            <Form language={language} action={callPaths.enquiries(language, call.slug)}>
              <TextArea
                language={language}
                name="question"
                label={t('enquiries.question')}
                hint={t('enquiries.question.hint')}
                limit={longestEnquiry}
                value={typed?.question}
                error={errors['question']}
              />
              <EmailField
                language={language}
                name="replyTo"
                label={t('enquiries.reply-to')}
                hint={t('enquiries.reply-to.hint')}
                value={typed?.replyTo}
                error={errors['replyTo']}
                optional
              />
              <Actions>
                <Button>{t('enquiries.submit')}</Button>
              </Actions>
            </Form>
          </section>
        ) : (
          <p>{t('enquiries.closed')}</p>
        )}
      </TwoColumns>
    </>
  );
}
