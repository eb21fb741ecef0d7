import type { JSX } from 'preact';
import { formatsIn } from '../../../../platform/i18n/formats.ts';
import type { Language } from '../../../../platform/i18n/languages.ts';
import { Actions } from '../../../../ui/actions.tsx';
import { Box } from '../../../../ui/box.tsx';
import { Breadcrumb } from '../../../../ui/breadcrumb.tsx';
import { Button } from '../../../../ui/button.tsx';
import { Form } from '../../../../ui/form.tsx';
import { Isolate } from '../../../../ui/isolate.tsx';
import { LinkButton } from '../../../../ui/link-button.tsx';
import { TextLink } from '../../../../ui/text-link.tsx';
import { TwoColumns } from '../../../../ui/two-columns.tsx';
import type { StoredCall } from '../../domain/call-record.ts';
import { editingFault } from '../../domain/working-terms.ts';
import { callTexts } from '../../texts/call/call-texts.ts';
import { reviewTexts } from '../../texts/review/review-texts.ts';
import { callPaths } from '../call-paths.ts';
import { reviewPaths } from '../review-paths.ts';
import { ScheduleNotice } from '../schedule-notice.tsx';
import { callTitle, PartNav, partOfFault } from '../staff-call.tsx';
import { CallNext } from './call-next.tsx';
import { MinistryBox } from './ministry-box.tsx';
import type { PrepareCallPageProps } from './prepare-call-props.ts';

/** One call for its makers: what to do next, what is missing, everything one can do with it. */
export function PrepareCallPage(props: PrepareCallPageProps): JSX.Element {
  const { language, call, phase, faults, mayPrepare } = props;
  const t = callTexts.in(language);
  const formats = formatsIn(language);
  const editable = editingFault(call) === null && mayPrepare;
  return (
    <>
      <Breadcrumb language={language} trail={[{ href: callPaths.manage(language), label: t('manage.title') }]} />
      <h1>{callTitle(call, language)}</h1>
      <p class="small mute">
        {t(`phase.${phase}`)} · <Isolate ltr>{call.fileNumber || '–'}</Isolate> · {formats.deadline(call.closesAt)}
      </p>
      <TwoColumns
        aside={editable ? <PartNav language={language} call={call} faults={faults} /> : null}
        asideFirst={editable}
      >
        <CallNext {...props} />
        {editable && <MissingBox language={language} call={call} faults={faults} />}
        {(phase === 'draft' || phase === 'with-ministry' || call.amendment !== null) && (
          <ScheduleNotice language={language} warnings={props.warnings} />
        )}
        <MinistryBox language={language} step={props.ministry} />
        <ReviewBox language={language} call={call} />
        <LookBox {...props} />
        {mayPrepare && phase !== 'cancelled' && <OtherDeeds language={language} call={call} />}
      </TwoColumns>
    </>
  );
}

function MissingBox({
  language,
  call,
  faults,
}: Pick<PrepareCallPageProps, 'language' | 'call' | 'faults'>): JSX.Element | null {
  const t = callTexts.in(language);
  if (faults.length === 0) return null;
  return (
    <Box title={t('prepare.missing')}>
      <ul>
        {faults.map((fault) => (
          <li>
            <TextLink href={callPaths.part(language, call.id, partOfFault[fault])}>
              {t(`publication.${fault}`)}
            </TextLink>
          </li>
        ))}
      </ul>
    </Box>
  );
}

/** What came in and how it goes on, once the call is published. */
function ReviewBox({ language, call }: { language: Language; call: StoredCall }): JSX.Element | null {
  if (call.publishedAt === null) return null;
  const t = reviewTexts.in(language);
  const places = [
    { href: reviewPaths.interests(language, call.id), label: t('prepare.interests') },
    { href: reviewPaths.panel(language, call.id), label: t('interests.panel') },
    { href: reviewPaths.reviews(language, call.id), label: t('interests.reviews') },
    { href: reviewPaths.selection(language, call.id), label: t('interests.selection') },
    { href: reviewPaths.notices(language, call.id), label: t('interests.notices') },
    { href: reviewPaths.places(language, call.id), label: t('interests.places') },
  ];
  return (
    <Box title={t('prepare.procedure')}>
      <Actions>
        {places.map(({ href, label }) => (
          <LinkButton href={href} quiet>
            {label}
          </LinkButton>
        ))}
      </Actions>
    </Box>
  );
}

function LookBox({ language, call, openQuestions }: PrepareCallPageProps): JSX.Element {
  const t = callTexts.in(language);
  return (
    <Box title={t('prepare.look')}>
      <Actions>
        <LinkButton href={callPaths.preview(language, call.id)} quiet>
          {t('prepare.preview')}
        </LinkButton>
        <LinkButton href={callPaths.previewForm(language, call.id)} quiet>
          {t('prepare.preview-form')}
        </LinkButton>
        {call.publishedAt !== null && (
          <LinkButton href={callPaths.show(language, call.slug)} quiet>
            {t('prepare.public')}
          </LinkButton>
        )}
        <LinkButton href={callPaths.answers(language, call.id)} quiet>
          {t('prepare.questions', { count: openQuestions })}
        </LinkButton>
      </Actions>
    </Box>
  );
}

function OtherDeeds({ language, call }: { language: Language; call: StoredCall }): JSX.Element {
  const t = callTexts.in(language);
  return (
    <Box title={t('prepare.other')}>
      {call.stage === 'with-ministry' && (
        <Form language={language} action={callPaths.askMinistry(language, call.id)}>
          <p>{t('prepare.take-back.body')}</p>
          <Actions>
            <Button kind="quiet" name="deed" value="take-back">
              {t('prepare.take-back')}
            </Button>
          </Actions>
        </Form>
      )}
      {call.stage === 'published' && call.amendment === null && (
        <Form language={language} action={callPaths.amend(language, call.id)}>
          <p>{t('prepare.amend.body')}</p>
          <Actions>
            <Button kind="quiet">{t('prepare.amend')}</Button>
          </Actions>
        </Form>
      )}
      <p>
        <TextLink href={callPaths.cancel(language, call.id)} alone>
          {t('prepare.cancel')}
        </TextLink>
      </p>
    </Box>
  );
}
