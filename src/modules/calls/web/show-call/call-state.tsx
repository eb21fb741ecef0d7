import type { JSX } from 'preact';
import { formatsIn } from '../../../../platform/i18n/formats.ts';
import { NextBox } from '../../../../ui/next-box.tsx';
import { Notice } from '../../../../ui/notice.tsx';
import { TextLink } from '../../../../ui/text-link.tsx';
import { callTexts } from '../../texts/call/call-texts.ts';
import { callPaths } from '../call-paths.ts';
import { LocalParagraphs } from '../local-words.tsx';
import type { ShowCallPageProps } from './show-call-props.ts';

/** The one thing to do now, from when, or why nothing can be done. Dates only: the page is kept for everyone. */
export function CallState({ language, call, phase, preview }: ShowCallPageProps): JSX.Element {
  const t = callTexts.in(language);
  const formats = formatsIn(language);
  const form = preview === true ? '#' : callPaths.form(language, call.slug);
  const printed = { href: form, label: t('show.form') };
  if (phase === 'cancelled') {
    return (
      <Notice language={language} kind="danger" title={t('show.cancelled')}>
        {call.cancelReason !== null && <LocalParagraphs text={call.cancelReason} language={language} />}
      </Notice>
    );
  }
  if (phase === 'closed') {
    return (
      <Notice language={language} kind="info" title={t('show.closed.title')}>
        <p>{t('show.closed.body', { deadline: formats.deadline(call.closesAt) })}</p>
      </Notice>
    );
  }
  if (phase === 'open') {
    return (
      <NextBox
        title={t('show.open.title')}
        when={t('show.until', { deadline: formats.deadline(call.closesAt) })}
        action={{
          href: preview === true ? '#' : callPaths.interest(language, call.slug),
          label: t('show.open.action'),
        }}
        more={printed}
      >
        {t('show.open.body')}
      </NextBox>
    );
  }
  return (
    <Notice
      language={language}
      kind="info"
      title={t('show.announced.title', { date: formats.weekdayDate(call.opensAt) })}
    >
      <p>{t('show.announced.body', { deadline: formats.deadline(call.closesAt) })}</p>
      <p>
        <TextLink href={form} alone>
          {t('show.form')}
        </TextLink>
      </p>
    </Notice>
  );
}
