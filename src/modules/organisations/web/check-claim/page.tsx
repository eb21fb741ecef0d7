import type { JSX } from 'preact';
import type { Role } from '../../../../platform/actions/actor.ts';
import type { FieldErrors } from '../../../../platform/http/parse-form.ts';
import { formatsIn } from '../../../../platform/i18n/formats.ts';
import type { Language } from '../../../../platform/i18n/languages.ts';
import type { Instant } from '../../../../platform/time/instant.ts';
import { Actions } from '../../../../ui/actions.tsx';
import { Button } from '../../../../ui/button.tsx';
import { ChoiceField } from '../../../../ui/choice-field.tsx';
import { DescriptionList } from '../../../../ui/description-list.tsx';
import { ErrorSummary } from '../../../../ui/error-summary.tsx';
import { Form } from '../../../../ui/form.tsx';
import { Isolate } from '../../../../ui/isolate.tsx';
import { Lead } from '../../../../ui/lead.tsx';
import { Notice } from '../../../../ui/notice.tsx';
import { TextArea } from '../../../../ui/text-area.tsx';
import { longestReason } from '../../domain/claim.ts';
import { memberTexts } from '../../texts/members/members-texts.ts';
import { standingTexts } from '../../texts/standing/standing-texts.ts';
import { PersonName } from '../person-name.tsx';
import { standingPaths, type StandingDeed } from '../standing-paths.ts';
import { summaryOf } from '../summary-of.ts';
import { CodeForm, type CodeFormProps } from './code-form.tsx';

export type CheckedClaim = {
  handle: string;
  organisation: string;
  role: Role;
  person: string;
  email: string;
  functionTitle: string;
  createdAt: Instant;
  isOpen: boolean;
};

export type CheckClaimPageProps = {
  language: Language;
  claim: CheckedClaim;
  typed: { decision: string; reason: string };
  /** The agency gives a reason for every answer. */
  needsReason: boolean;
  /** For the agency, where a code may still go to the official address. */
  code: Pick<CodeFormProps, 'typed' | 'made'> | null;
  errors: FieldErrors;
  done?: StandingDeed | undefined;
};

/** Who says that they speak for the organisation, and the answer of who is there already or of the agency. */
export function CheckClaimPage(props: CheckClaimPageProps): JSX.Element {
  const { language, claim, code, errors, done } = props;
  const t = standingTexts.in(language);
  const values = { organisation: claim.organisation, role: memberTexts.in(language)(`role.${claim.role}`) };
  return (
    <>
      <ErrorSummary language={language} errors={summaryOf(errors)} />
      <h1>{t('check.title', values)}</h1>
      {done !== undefined && <Notice language={language} kind="success" title={t(`done.${done}`)} />}
      {claim.isOpen && <Lead>{t('check.lead', values)}</Lead>}
      <DescriptionList
        pairs={[
          { label: t('check.person'), value: <PersonName name={claim.person} /> },
          { label: t('check.address'), value: <Isolate ltr>{claim.email}</Isolate> },
          { label: t('check.function'), value: <Isolate>{claim.functionTitle}</Isolate> },
          { label: t('check.asked'), value: formatsIn(language).date(claim.createdAt) },
        ]}
      />
      {claim.isOpen ? (
        <>
          {code !== null && <CodeForm language={language} handle={claim.handle} errors={errors} {...code} />}
          <Answer {...props} handle={claim.handle} />
        </>
      ) : (
        done === undefined && (
          <Notice language={language} kind="info">
            {t('error.decided-already')}
          </Notice>
        )
      )}
    </>
  );
}

type AnswerProps = Pick<CheckClaimPageProps, 'language' | 'typed' | 'errors' | 'needsReason'> & { handle: string };

function Answer({ language, handle, typed, errors, needsReason }: AnswerProps): JSX.Element {
  const t = standingTexts.in(language);
  return (
    <Form language={language} action={standingPaths.checkClaim(language, handle)}>
      <ChoiceField
        language={language}
        name="decision"
        label={t('check.decision')}
        value={typed.decision}
        error={errors['decision']}
        options={(['confirm', 'refuse'] as const).map((value) => ({ value, label: t(`check.decision.${value}`) }))}
      />
      <TextArea
        language={language}
        name="reason"
        label={t('check.reason')}
        hint={needsReason ? undefined : t('check.reason.hint')}
        value={typed.reason}
        limit={longestReason}
        rows={3}
        error={errors['reason']}
        optional={!needsReason}
      />
      <Actions>
        <Button>{t('check.submit')}</Button>
      </Actions>
    </Form>
  );
}
