import type { JSX } from 'preact';
import { formatsIn } from '../../../../platform/i18n/formats.ts';
import type { Language } from '../../../../platform/i18n/languages.ts';
import { Actions } from '../../../../ui/actions.tsx';
import { Box } from '../../../../ui/box.tsx';
import { Button } from '../../../../ui/button.tsx';
import { ChoiceField } from '../../../../ui/choice-field.tsx';
import { ErrorSummary } from '../../../../ui/error-summary.tsx';
import { Facts } from '../../../../ui/facts.tsx';
import { Form } from '../../../../ui/form.tsx';
import { Lead } from '../../../../ui/lead.tsx';
import { Narrow } from '../../../../ui/narrow.tsx';
import { Notice } from '../../../../ui/notice.tsx';
import { TextArea } from '../../../../ui/text-area.tsx';
import { lateProgress } from '../../domain/interest-deeds.ts';
import type { InterestRecord, LateRequest } from '../../domain/interest-record.ts';
import { applicantName } from '../../domain/submission-content.ts';
import { interestTexts } from '../../texts/interest/interest-texts.ts';
import { deadlineWords } from '../interest-frame.tsx';
import { interestPaths } from '../interest-paths.ts';

export type DecideLateProps = {
  language: Language;
  record: InterestRecord;
  late: LateRequest;
  handle: string;
  /** The reader may give an opinion now. */
  may: boolean;
  typed?: { grants: string; reason: string } | undefined;
  error?: { field: 'grants' | 'reason'; message: string } | undefined;
};

/** What came late, why, and the two opinions that decide. */
export function DecideLatePage(props: DecideLateProps): JSX.Element {
  const { language, record, late, may, error } = props;
  const t = interestTexts.in(language);
  const progress = lateProgress(late);
  const arrived = record.submittedAt === null ? '' : formatsIn(language).exactTime(record.submittedAt);
  return (
    <Narrow>
      <ErrorSummary
        language={language}
        errors={error === undefined ? [] : [{ name: error.field, message: error.message }]}
      />
      <h1>{t('decide-late.title')}</h1>
      <p>{applicantName(record)}</p>
      <Lead>{t('decide-late.lead')}</Lead>
      <Facts
        facts={[
          { label: t('decide-late.arrived'), value: arrived },
          { label: t('decide-late.deadline'), value: deadlineWords(record, language) },
        ]}
      />
      <Box title={t('decide-late.reason')}>
        <p dir="auto">{late.reason}</p>
      </Box>
      {/* The second person gives an opinion before reading the first one's. */}
      {(progress === 'granted' || progress === 'refused') && (
        <>
          <Opinion
            language={language}
            title={t('decide-late.first')}
            grants={late.firstGrants}
            reason={late.firstReason}
          />
          <Opinion
            language={language}
            title={t('decide-late.second')}
            grants={late.secondGrants}
            reason={late.secondReason}
          />
          <Notice language={language} kind="info">
            {t('decide-late.done', { outcome: progress })}
          </Notice>
        </>
      )}
      {progress === 'one-heard' && !may && (
        <Notice language={language} kind="info">
          {t('decide-late.waits')}
        </Notice>
      )}
      {may && (progress === 'open' || progress === 'one-heard') && <OpinionForm {...props} />}
    </Narrow>
  );
}

function Opinion(props: {
  language: Language;
  title: string;
  grants: boolean | null;
  reason: string | null;
}): JSX.Element {
  const t = interestTexts.in(props.language);
  return (
    <Box title={props.title}>
      <p>
        {t(props.grants === true ? 'decide-late.grants' : 'decide-late.refuses')}: {props.reason}
      </p>
    </Box>
  );
}

function OpinionForm({ language, handle, typed, error }: DecideLateProps): JSX.Element {
  const t = interestTexts.in(language);
  return (
    <Form language={language} action={interestPaths.decideLate(language, handle)}>
      <ChoiceField
        language={language}
        name="grants"
        label={t('decide-late.opinion')}
        options={[
          { value: 'yes', label: t('decide-late.grants') },
          { value: 'no', label: t('decide-late.refuses') },
        ]}
        value={typed?.grants}
        error={error?.field === 'grants' ? error.message : undefined}
      />
      <TextArea
        language={language}
        name="reason"
        label={t('decide-late.your-reason')}
        value={typed?.reason}
        error={error?.field === 'reason' ? error.message : undefined}
        limit={2000}
        rows={4}
      />
      <Actions>
        <Button>{t('decide-late.submit')}</Button>
      </Actions>
    </Form>
  );
}
