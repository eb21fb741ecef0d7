import type { JSX } from 'preact';
import { formatsIn } from '../../../../platform/i18n/formats.ts';
import type { Language } from '../../../../platform/i18n/languages.ts';
import type { Waiting } from '../../../../platform/module.ts';
import { platformTexts } from '../../../../platform/texts/platform-texts.ts';
import { calendarDaysBetween } from '../../../../platform/time/berlin.ts';
import { instant, type Instant } from '../../../../platform/time/instant.ts';
import { Lead } from '../../../../ui/lead.tsx';
import { NextBox } from '../../../../ui/next-box.tsx';
import { TaskList } from '../../../../ui/task-list.tsx';
import { TwoColumns } from '../../../../ui/two-columns.tsx';
import { Way } from '../../../../ui/way.tsx';
import type { StartContent } from '../../domain/next-step.ts';
import { homeTexts } from '../../texts/home-texts.ts';

export type StartPageProps = StartContent<Waiting> & { language: Language; now: Instant; organisation: string | null };

/*
 * Words of calls and of other modules may be in another language than the page: each piece keeps its own direction.
 */

/** What waits for somebody who is signed in. */
export function StartPage(props: StartPageProps): JSX.Element {
  const { language, next, others, tasks, now, organisation } = props;
  const t = homeTexts.in(language);
  const day = formatsIn(language).weekdayDate(now);
  return (
    <>
      <h1>{t('start.greeting', { tasks })}</h1>
      <p class="mute">{organisation === null ? day : t('start.place-and-day', { place: organisation, day })}</p>
      {next === null && others.length === 0 && <Lead>{t('start.quiet')}</Lead>}
      <Columns {...props}>
        {next !== null && <Next language={language} item={next} now={now} />}
        {others.length > 0 && (
          <section>
            <h2>{t('start.others')}</h2>
            <Others items={others} />
          </section>
        )}
      </Columns>
    </>
  );
}

/** What runs, for somebody who just looks. */
export function VisitorStartPage(props: StartPageProps): JSX.Element {
  const { language, next, others, now } = props;
  const t = homeTexts.in(language);
  return (
    <>
      <h1>{t('start.visitor.title')}</h1>
      <Lead>{t('start.visitor.lead')}</Lead>
      <Columns {...props}>
        {next !== null && <Reading language={language} item={next} now={now} />}
        {(next === null || others.length > 0) && (
          <section>
            <h2>{t('start.visitor.running')}</h2>
            {others.length === 0 ? <p class="mute">{t('start.visitor.nothing')}</p> : <Others items={others} />}
          </section>
        )}
      </Columns>
    </>
  );
}

function Columns({
  language,
  next,
  others,
  children,
}: StartPageProps & { children: (JSX.Element | false)[] }): JSX.Element {
  const way = [next, ...others].find((item) => item?.way !== undefined)?.way;
  if (way === undefined) return <>{children}</>;
  const t = homeTexts.in(language);
  const steps = way.map(({ title, line, state }) => ({
    title: <bdi>{title}</bdi>,
    line: <bdi>{line}</bdi>,
    state: state === 'done' ? ('past' as const) : state,
  }));
  return (
    <TwoColumns
      aside={
        <>
          <h2>{t('start.way')}</h2>
          <Way language={language} steps={steps} />
        </>
      }
    >
      {children}
    </TwoColumns>
  );
}

type NextProps = { language: Language; item: Waiting; now: Instant };

/** What somebody has to do: the deed is the title. */
function Next({ language, item, now }: NextProps): JSX.Element {
  const label = homeTexts.in(language)('start.continue');
  return (
    <NextBox
      title={<bdi>{item.task?.words ?? item.title}</bdi>}
      when={daysLeft(language, item, now)}
      action={{ href: item.href, label }}
    >
      <Until language={language} item={item} />
      <span class="next-of">
        <bdi>{item.title}</bdi>
      </span>
    </NextBox>
  );
}

/** What there is to read: the thing itself is the title. */
function Reading({ language, item, now }: NextProps): JSX.Element {
  return (
    <NextBox
      title={<bdi>{item.title}</bdi>}
      when={daysLeft(language, item, now)}
      action={{ href: item.href, label: item.task?.words ?? item.title }}
    >
      <Until language={language} item={item} />
    </NextBox>
  );
}

function Until({ language, item }: Omit<NextProps, 'now'>): JSX.Element {
  const until = item.task?.until ?? null;
  const deadline = until === null ? '' : formatsIn(language).deadline(until);
  return (
    <>
      {deadline !== '' && !item.line.includes(deadline) && `${homeTexts.in(language)('start.until', { deadline })}. `}
      <bdi>{item.line}</bdi>
    </>
  );
}

function daysLeft(language: Language, item: Waiting, now: Instant): string | undefined {
  const until = item.task?.until ?? null;
  if (until === null) return undefined;
  const days = calendarDaysBetween(now, instant(until - 1));
  return days < 0 ? undefined : platformTexts.in(language)('time.days-left', { days });
}

const Others = ({ items }: { items: readonly Waiting[] }): JSX.Element => (
  <TaskList
    tasks={items.map(({ href, title, line, status }) => ({
      href,
      title: <bdi>{title}</bdi>,
      line: <bdi>{line}</bdi>,
      state: { kind: status.tone, word: status.words },
    }))}
  />
);
