import type { JSX } from 'preact';
import type { Language } from '../../../../platform/i18n/languages.ts';
import type { Instant } from '../../../../platform/time/instant.ts';
import { Breadcrumb } from '../../../../ui/breadcrumb.tsx';
import { Narrow } from '../../../../ui/narrow.tsx';
import { Notice } from '../../../../ui/notice.tsx';
import { TextLink } from '../../../../ui/text-link.tsx';
import type { CallPhase } from '../../domain/call-phase.ts';
import type { StoredCall } from '../../domain/call-record.ts';
import { callTexts } from '../../texts/call/call-texts.ts';
import { callPaths } from '../call-paths.ts';
import { FormField } from '../form-fields.tsx';
import { LocalWords } from '../local-words.tsx';
import { ShowCallPage } from '../show-call/page.tsx';
import type { VersionFacts } from '../show-call/show-call-props.ts';
import { callTitle } from '../staff-call.tsx';

type PreviewCallPageProps = {
  language: Language;
  call: StoredCall;
  phase: CallPhase;
  now: Instant;
  versions: readonly VersionFacts[];
};

/** The public page as it will be. */
export function PreviewCallPage(props: PreviewCallPageProps): JSX.Element {
  return (
    <>
      <PreviewNotice language={props.language} call={props.call} />
      <ShowCallPage {...props} enquiries={[]} preview />
    </>
  );
}

/** The form as applicants will fill it in; nothing is sent. */
export function PreviewFormPage({ language, call }: { language: Language; call: StoredCall }): JSX.Element {
  const t = callTexts.in(language);
  return (
    <Narrow>
      <PreviewNotice language={language} call={call} />
      <h1>
        <LocalWords text={call.content.title} language={language} />
      </h1>
      {call.content.sections.map(({ title, lead, questions }) => (
        <section>
          <h2>
            <LocalWords text={title} language={language} />
          </h2>
          {lead !== undefined && (
            <p>
              <LocalWords text={lead} language={language} />
            </p>
          )}
          {questions.length === 0 && <p class="mute">{t('form.empty-section')}</p>}
          {questions.map((question) => (
            <FormField question={question} language={language} />
          ))}
        </section>
      ))}
    </Narrow>
  );
}

function PreviewNotice({ language, call }: { language: Language; call: StoredCall }): JSX.Element {
  const t = callTexts.in(language);
  return (
    <>
      <Breadcrumb
        language={language}
        trail={[
          { href: callPaths.manage(language), label: t('manage.title') },
          { href: callPaths.prepare(language, call.id), label: callTitle(call, language) },
        ]}
      />
      <Notice language={language} kind="info" title={t('preview.notice')}>
        <p>
          <TextLink href={callPaths.preview(language, call.id)}>{t('prepare.preview')}</TextLink>
          {' · '}
          <TextLink href={callPaths.previewForm(language, call.id)}>{t('prepare.preview-form')}</TextLink>
        </p>
      </Notice>
    </>
  );
}
