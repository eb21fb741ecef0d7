import type { JSX } from 'preact';
import { formatsIn } from '../../../../platform/i18n/formats.ts';
import type { Language } from '../../../../platform/i18n/languages.ts';
import { Actions } from '../../../../ui/actions.tsx';
import { Button } from '../../../../ui/button.tsx';
import { DescriptionList } from '../../../../ui/description-list.tsx';
import { Form } from '../../../../ui/form.tsx';
import { HiddenField } from '../../../../ui/hidden-field.tsx';
import { Isolate } from '../../../../ui/isolate.tsx';
import { Lead } from '../../../../ui/lead.tsx';
import { Narrow } from '../../../../ui/narrow.tsx';
import { Notice } from '../../../../ui/notice.tsx';
import { TextLink } from '../../../../ui/text-link.tsx';
import { questionsOf } from '../../domain/call-content.ts';
import type { StoredCall } from '../../domain/call-record.ts';
import type { ScheduleWarning } from '../../domain/schedule-warnings.ts';
import { callTexts } from '../../texts/call/call-texts.ts';
import { callPaths } from '../call-paths.ts';
import { ScheduleNotice } from '../schedule-notice.tsx';
import { CallTrail } from '../staff-call.tsx';

/** Why the call can't be published now. */
export type PublishObstacle =
  | 'incomplete'
  | 'ministry-not-asked'
  | 'ministry-not-answered'
  | 'embargo'
  | 'changed-meanwhile';

export type PublishCallPageProps = {
  language: Language;
  call: StoredCall;
  /** In hexadecimal. */
  hash: string;
  warnings: readonly ScheduleWarning[];
  obstacle: PublishObstacle | null;
};

/** Says what publication freezes, and asks once more. */
export function PublishCallPage({ language, call, hash, warnings, obstacle }: PublishCallPageProps): JSX.Element {
  const t = callTexts.in(language);
  const { deadline, weekdayDate, number } = formatsIn(language);
  const { content } = call;
  return (
    <Narrow>
      <CallTrail language={language} call={call}>
        <h1>{t('publish.title')}</h1>
      </CallTrail>
      <Lead>{t('publish.lead')}</Lead>
      {obstacle !== null && <Notice language={language} kind="danger" title={t(`publish.obstacle.${obstacle}`)} />}
      <ScheduleNotice language={language} warnings={warnings} />
      <DescriptionList
        pairs={[
          { label: t('show.opens'), value: weekdayDate(call.opensAt) },
          { label: t('show.deadline'), value: deadline(call.closesAt) },
          { label: t('publish.questions'), value: number(questionsOf(content).length) },
          { label: t('publish.criteria'), value: number(content.criteria.length) },
          { label: t('show.places'), value: t('show.places.value', { count: content.places.planned }) },
          { label: t('show.hash'), value: <Isolate ltr>{hash}</Isolate> },
        ]}
      />
      <p>{t('publish.after')}</p>
      {obstacle !== null && obstacle !== 'changed-meanwhile' ? (
        <p>
          <TextLink href={callPaths.prepare(language, call.id)} alone>
            {t('edit.back')}
          </TextLink>
        </p>
      ) : (
        <Form language={language} action={callPaths.publish(language, call.id)}>
          <HiddenField name="hash" value={hash} />
          <Actions>
            <Button>{t('publish.submit')}</Button>
            <TextLink href={callPaths.prepare(language, call.id)} alone>
              {t('edit.back')}
            </TextLink>
          </Actions>
        </Form>
      )}
    </Narrow>
  );
}
