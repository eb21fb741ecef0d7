import type { JSX } from 'preact';
import type { FormValues } from '../../../../platform/http/form-values.ts';
import { formatsIn } from '../../../../platform/i18n/formats.ts';
import type { Language } from '../../../../platform/i18n/languages.ts';
import { Actions } from '../../../../ui/actions.tsx';
import { Button } from '../../../../ui/button.tsx';
import { ErrorSummary } from '../../../../ui/error-summary.tsx';
import { Form } from '../../../../ui/form.tsx';
import { HiddenField } from '../../../../ui/hidden-field.tsx';
import { Lead } from '../../../../ui/lead.tsx';
import { Notice } from '../../../../ui/notice.tsx';
import { TextLink } from '../../../../ui/text-link.tsx';
import { TwoColumns } from '../../../../ui/two-columns.tsx';
import type { RefusedDifference } from '../../domain/amendment-rules.ts';
import type { Difference } from '../../domain/call-differences.ts';
import type { StoredCall } from '../../domain/call-record.ts';
import { workingTerms } from '../../domain/working-terms.ts';
import { callTexts } from '../../texts/call/call-texts.ts';
import { callPaths } from '../call-paths.ts';
import { LocalField } from '../edit-call/local-field.tsx';
import { kebabCase } from '../kebab-case.ts';
import { LocalWords } from '../local-words.tsx';
import { CallTrail, PartNav } from '../staff-call.tsx';

export type AmendCallPageProps = {
  language: Language;
  call: StoredCall;
  differences: readonly Difference[];
  refused: readonly RefusedDifference[];
  hash: string;
  /** People who write an interest and get a mail. */
  readers: number;
  form: FormValues;
  error?: string | undefined;
  noteError?: string | undefined;
};

/** What the amendment changes, what of it may not be, and the note everyone gets. */
export function AmendCallPage(props: AmendCallPageProps): JSX.Element {
  const { language, call, differences, refused, form, noteError } = props;
  const t = callTexts.in(language);
  const faultOf = (difference: Difference) =>
    refused.find((one) => one.difference.part === difference.part && one.difference.key === difference.key)?.fault;
  return (
    <>
      <ErrorSummary
        language={language}
        errors={noteError === undefined ? [] : [{ name: 'note.de', message: noteError }]}
      />
      <CallTrail language={language} call={call}>
        <h1>{t('amend.title')}</h1>
      </CallTrail>
      <Lead>{t('amend.lead')}</Lead>
      {props.error !== undefined && <Notice language={language} kind="danger" title={props.error} />}
      <TwoColumns aside={<PartNav language={language} call={call} faults={[]} />} asideFirst>
        <section class="box">
          <h2>{t('amend.differences', { count: differences.length })}</h2>
          {differences.length === 0 && <p>{t('amend.none')}</p>}
          <ul>
            {differences.map((difference) => {
              const fault = faultOf(difference);
              return (
                <li>
                  <DifferenceWords language={language} difference={difference} call={call} />
                  {fault !== undefined && (
                    <>
                      <br />
                      <strong>{t(`amend.fault.${fault}`)}</strong>
                    </>
                  )}
                </li>
              );
            })}
          </ul>
        </section>
        {differences.length > 0 && refused.length === 0 && (
          <Form language={language} action={callPaths.publishAmendment(language, call.id)}>
            <HiddenField name="hash" value={props.hash} />
            <LocalField
              language={language}
              form={form}
              name="note"
              label={t('amend.note')}
              hint={t('amend.note.hint')}
              error={noteError}
            />
            <p>{t('amend.readers', { count: props.readers })}</p>
            <Actions>
              <Button>{t('amend.submit')}</Button>
            </Actions>
          </Form>
        )}
        <Form language={language} action={callPaths.discardAmendment(language, call.id)}>
          <Actions>
            <Button kind="danger">{t('amend.discard')}</Button>
            <TextLink href={callPaths.prepare(language, call.id)} alone>
              {t('edit.back')}
            </TextLink>
          </Actions>
        </Form>
      </TwoColumns>
    </>
  );
}

type WordsProps = { language: Language; difference: Difference; call: StoredCall };

/** One difference in words; of the deadline also from when to when. */
function DifferenceWords({ language, difference, call }: WordsProps): JSX.Element {
  const t = callTexts.in(language);
  const { part, kind, title } = difference;
  const { deadline, weekdayDate } = formatsIn(language);
  const after = workingTerms(call);
  return (
    <>
      {t(`difference.${kebabCase(part)}`)}
      {title !== null && (
        <>
          {': '}
          <LocalWords text={title} language={language} />
        </>
      )}{' '}
      ({t(`difference.kind.${kind}`)})
      {part === 'closesAt' && (
        <> {t('difference.from-to', { from: deadline(call.closesAt), to: deadline(after.closesAt) })}</>
      )}
      {part === 'opensAt' && (
        <> {t('difference.from-to', { from: weekdayDate(call.opensAt), to: weekdayDate(after.opensAt) })}</>
      )}
    </>
  );
}
