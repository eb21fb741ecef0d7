import type { JSX } from 'preact';
import { formatsIn } from '../../../../platform/i18n/formats.ts';
import { Actions } from '../../../../ui/actions.tsx';
import { Box } from '../../../../ui/box.tsx';
import { Button } from '../../../../ui/button.tsx';
import { Form } from '../../../../ui/form.tsx';
import { NextBox } from '../../../../ui/next-box.tsx';
import { Notice } from '../../../../ui/notice.tsx';
import { callTexts } from '../../texts/call/call-texts.ts';
import { callPaths } from '../call-paths.ts';
import { LocalParagraphs } from '../local-words.tsx';
import { partOfFault } from '../staff-call.tsx';
import type { PrepareCallPageProps } from './prepare-call-props.ts';

/** The one next step of a call for its makers. */
export function CallNext(props: PrepareCallPageProps): JSX.Element {
  const { language, call, phase, mayPrepare } = props;
  const t = callTexts.in(language);
  if (phase === 'cancelled') {
    return (
      <Notice language={language} kind="danger" title={t('show.cancelled')}>
        {call.cancelReason !== null && <LocalParagraphs text={call.cancelReason} language={language} />}
      </Notice>
    );
  }
  if (!mayPrepare) return <Notice language={language} kind="info" title={t('next.read-only')} />;
  if (phase === 'draft') return <DraftNext {...props} />;
  return phase === 'with-ministry' ? <MinistryNext {...props} /> : <PublishedNext {...props} />;
}

function DraftNext(props: PrepareCallPageProps): JSX.Element {
  const { language, call, faults } = props;
  const t = callTexts.in(language);
  const [fault] = faults;
  if (fault === undefined) {
    return call.content.ministry.publication ? <AskMinistry {...props} /> : <PublishNext {...props} />;
  }
  return (
    <NextBox
      title={t('next.missing.title', { count: faults.length })}
      action={{ href: callPaths.part(language, call.id, partOfFault[fault]), label: t('next.missing.action') }}
    >
      {t('next.missing.body')}
    </NextBox>
  );
}

function MinistryNext(props: PrepareCallPageProps): JSX.Element {
  const t = callTexts.in(props.language);
  if (props.ministry?.agreed === true) return <PublishNext {...props} />;
  return (
    <Notice language={props.language} kind="info" title={t('next.ministry.title')}>
      <p>{t('next.ministry.body')}</p>
    </Notice>
  );
}

function PublishNext({ language, call }: PrepareCallPageProps): JSX.Element {
  const t = callTexts.in(language);
  return (
    <NextBox
      title={t('next.publish.title')}
      action={{ href: callPaths.publish(language, call.id), label: t('next.publish.action') }}
    >
      {t('next.publish.body')}
    </NextBox>
  );
}

function PublishedNext({ language, call, phase }: PrepareCallPageProps): JSX.Element {
  const t = callTexts.in(language);
  const { deadline, weekdayDate } = formatsIn(language);
  if (call.amendment !== null) {
    return (
      <NextBox
        title={t('next.amendment.title')}
        action={{ href: callPaths.publishAmendment(language, call.id), label: t('next.amendment.action') }}
      >
        {t('next.amendment.body')}
      </NextBox>
    );
  }
  const words =
    phase === 'announced'
      ? t('next.announced', { date: weekdayDate(call.opensAt) })
      : t(phase === 'open' ? 'next.open' : 'next.closed', { deadline: deadline(call.closesAt) });
  return <Notice language={language} kind="info" title={words} />;
}

function AskMinistry({ language, call }: PrepareCallPageProps): JSX.Element {
  const t = callTexts.in(language);
  return (
    <Box title={t('next.ask.title')}>
      <p>{t('next.ask.body')}</p>
      <Form language={language} action={callPaths.askMinistry(language, call.id)}>
        <Actions>
          <Button name="deed" value="ask">
            {t('next.ask.action')}
          </Button>
        </Actions>
      </Form>
    </Box>
  );
}
