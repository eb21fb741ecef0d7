import type { ComponentChildren, JSX } from 'preact';
import type { FormValues } from '../../../../platform/http/form-values.ts';
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
import type { StoredCall } from '../../domain/call-record.ts';
import type { PublicationFault } from '../../domain/publication-check.ts';
import type { ScheduleWarning } from '../../domain/schedule-warnings.ts';
import { callTexts } from '../../texts/call/call-texts.ts';
import { callPaths, type CallPart } from '../call-paths.ts';
import { ScheduleNotice } from '../schedule-notice.tsx';
import { CallTrail, PartNav } from '../staff-call.tsx';
import { partForms } from './parts.ts';

export type EditPartPageProps = {
  language: Language;
  call: StoredCall;
  part: Exclude<CallPart, 'form'>;
  form: FormValues;
  /** Mark of what the form was made from. */
  seen: string;
  faults: readonly PublicationFault[];
  warnings: readonly ScheduleWarning[];
  /** What the call may belong to. */
  programmes?: readonly { id: string; title: string }[];
  errors?: Readonly<Record<string, string>>;
  saved?: boolean;
  /** Somebody else saved this part since the form was opened. */
  conflict?: boolean;
};

/** One part of a call to edit. */
export function EditPartPage(props: EditPartPageProps): JSX.Element {
  const { language, call, part, form, errors = {} } = props;
  const t = callTexts.in(language);
  const { Fields } = partForms[part];
  return (
    <>
      <ErrorSummary language={language} errors={Object.entries(errors).map(([name, message]) => ({ name, message }))} />
      <CallTrail language={language} call={call}>
        <h1>{t(`part.${part}.title`)}</h1>
      </CallTrail>
      <Lead>{t(`part.${part}.lead`)}</Lead>
      {props.saved === true && <Notice language={language} kind="success" title={t('edit.saved')} />}
      {props.conflict === true && (
        <Notice language={language} kind="danger" title={t('edit.conflict.title')}>
          <p>{t.rich('edit.conflict.body', { link: linkTo(callPaths.part(language, call.id, part)) })}</p>
        </Notice>
      )}
      <TwoColumns aside={<PartNav {...props} current={part} />} asideFirst>
        {part === 'terms' && <ScheduleNotice language={language} warnings={props.warnings} />}
        <Form language={language} action={callPaths.part(language, call.id, part)}>
          <HiddenField name="seen" value={props.seen} />
          <Fields language={language} form={form} errors={errors} programmes={props.programmes ?? []} />
          <Actions>
            <Button>{t('edit.save')}</Button>
            <TextLink href={callPaths.prepare(language, call.id)} alone>
              {t('edit.back')}
            </TextLink>
          </Actions>
        </Form>
      </TwoColumns>
    </>
  );
}

const linkTo =
  (href: string) =>
  (words: ComponentChildren): JSX.Element => <TextLink href={href}>{words}</TextLink>;
