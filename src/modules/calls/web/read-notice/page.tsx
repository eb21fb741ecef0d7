import type { ComponentChildren, JSX } from 'preact';
import { formatsIn } from '../../../../platform/i18n/formats.ts';
import { Actions } from '../../../../ui/actions.tsx';
import { Box } from '../../../../ui/box.tsx';
import { Breadcrumb } from '../../../../ui/breadcrumb.tsx';
import { Button } from '../../../../ui/button.tsx';
import { Disclosure } from '../../../../ui/disclosure.tsx';
import { ErrorSummary } from '../../../../ui/error-summary.tsx';
import { Form } from '../../../../ui/form.tsx';
import { Isolate } from '../../../../ui/isolate.tsx';
import { Lead } from '../../../../ui/lead.tsx';
import { TextArea } from '../../../../ui/text-area.tsx';
import { TextLink } from '../../../../ui/text-link.tsx';
import { TwoColumns } from '../../../../ui/two-columns.tsx';
import { overallKey } from '../../domain/notices.ts';
import { reviewTexts } from '../../texts/review/review-texts.ts';
import { interestPaths } from '../interest-paths.ts';
import { LocalWords } from '../local-words.tsx';
import { reviewPaths } from '../review-paths.ts';
import { AnswerForm } from './answer-form.tsx';
import type { NoticePageProps } from './notice-props.ts';

/** What the municipality is told: the outcome in plain words, what next, feedback, whom to call. */
export function NoticePage(props: NoticePageProps): JSX.Element {
  const { language, handle, number, name, state, errors } = props;
  const t = reviewTexts.in(language);
  return (
    <>
      <Breadcrumb
        language={language}
        trail={[{ href: interestPaths.show(language, handle), label: t('notice.crumb', { number }) }]}
      />
      <ErrorSummary
        language={language}
        errors={Object.entries(errors).map(([field, message]) => ({
          ...(field === 'form' ? {} : { name: field }),
          message,
        }))}
      />
      <h1>{t(`notice.title.${state}`)}</h1>
      <Lead>
        <Isolate>{name}</Isolate> · <LocalWords text={props.content.title} language={language} />
      </Lead>
      <TwoColumns asideLabel={t('notice.who')} aside={<Whom {...props} />}>
        <Outcome {...props} />
        {state === 'selected' && props.mayAnswer && <AnswerForm {...props} />}
        {state === 'accepted' && props.mayAnswer && <DropOut {...props} />}
        <OnPaper {...props} />
        <FeedbackBox {...props} />
      </TwoColumns>
    </>
  );
}

function Outcome(props: NoticePageProps): JSX.Element {
  const { language, state, fromReserve, closeAtCut, content } = props;
  const t = reviewTexts.in(language);
  const hasPlace = state === 'selected' || state === 'accepted';
  return (
    <Box>
      <p>{t(state === 'selected' && fromReserve ? 'notice.line.offered' : `notice.line.${state}`)}</p>
      <Dates {...props} />
      {closeAtCut && (state === 'reserve' || state === 'not-selected') && <p>{t('notice.close')}</p>}
      <h2>{t('notice.next')}</h2>
      <p>{t(`notice.next.${state}`)}</p>
      {hasPlace && content.reservation !== null && (
        <p class="small mute">
          <LocalWords text={content.reservation} language={language} />
        </p>
      )}
    </Box>
  );
}

/** The same on paper. */
function OnPaper({ language, handle, state, answerUntil }: NoticePageProps): JSX.Element {
  const t = reviewTexts.in(language);
  const answerable = state === 'selected' && answerUntil !== null;
  return (
    <>
      {answerable && <p>{t('notice-letter.paper')}</p>}
      <Actions>
        {answerable && (
          <TextLink href={reviewPaths.answerSheet(language, handle)} alone>
            {t('notice-letter.sheet-link')}
          </TextLink>
        )}
        <TextLink href={reviewPaths.noticeLetter(language, handle)} alone>
          {t('notice-letter.link')}
        </TextLink>
      </Actions>
    </>
  );
}

/** Until when to answer, or where on the reserve list and how long it holds. */
function Dates({ language, state, answerUntil, reserve }: NoticePageProps): JSX.Element | null {
  const t = reviewTexts.in(language);
  const { deadline } = formatsIn(language);
  if (state === 'selected' && answerUntil !== null) {
    return (
      <p>
        <span class="when">{t('notice.answer-until', { date: deadline(answerUntil) })}</span>
      </p>
    );
  }
  if (state !== 'reserve' || reserve === null) return null;
  const { rank, until } = reserve;
  return (
    <p>
      {until === null ? t('notice.reserve.rank', { rank }) : t('notice.reserve.until', { rank, date: deadline(until) })}
    </p>
  );
}

function Whom({ language, contact, content }: NoticePageProps): JSX.Element {
  const t = reviewTexts.in(language);
  return (
    <Box title={t('notice.who')}>
      <p>{t('notice.who.line')}</p>
      <p>
        <Isolate>{contact}</Isolate>
      </p>
      <p class="small mute">
        <LocalWords text={content.contact.hours} language={language} />
      </p>
      <p class="small mute">{t('notice.object')}</p>
    </Box>
  );
}

function FeedbackBox({ language, content, feedback }: NoticePageProps): JSX.Element {
  const t = reviewTexts.in(language);
  return (
    <Box title={t('notice.feedback')}>
      <p class="small mute">{t('notice.feedback.line')}</p>
      {content.criteria.map(({ key, title }) => (
        <Words title={<LocalWords text={title} language={language} />} words={feedback[key] ?? ''} />
      ))}
      <Words title={t('notice.overall')} words={feedback[overallKey] ?? ''} />
    </Box>
  );
}

/** What was written to one criterion, all of it under its name: several remarks are a list, so that none looks lost. */
function Words({ title, words }: { title: ComponentChildren; words: string }): JSX.Element | null {
  const parts = words.split(/\n+/u).filter((part) => part.trim() !== '');
  if (parts.length === 0) return null;
  return (
    <section class="section">
      <h3>{title}</h3>
      {parts.length === 1 ? (
        <p lang="de" dir="ltr">
          {parts[0]}
        </p>
      ) : (
        <ul lang="de" dir="ltr">
          {parts.map((part) => (
            <li>{part}</li>
          ))}
        </ul>
      )}
    </section>
  );
}

function DropOut({ language, handle, typed, errors }: NoticePageProps): JSX.Element {
  const t = reviewTexts.in(language);
  return (
    <Disclosure summary={t('notice.drop-out')} open={errors['dropReason'] !== undefined}>
      <p>{t('notice.drop-out.line')}</p>
      <Form language={language} action={reviewPaths.dropOut(language, handle)}>
        <TextArea
          language={language}
          name="dropReason"
          label={t('notice.drop-out.reason')}
          value={typed.reason}
          rows={3}
          error={errors['dropReason']}
        />
        <Button kind="danger">{t('notice.drop-out.send')}</Button>
      </Form>
    </Disclosure>
  );
}
