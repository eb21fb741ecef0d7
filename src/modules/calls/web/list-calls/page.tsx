import type { JSX } from 'preact';
import { formatsIn } from '../../../../platform/i18n/formats.ts';
import type { Language } from '../../../../platform/i18n/languages.ts';
import type { Instant } from '../../../../platform/time/instant.ts';
import { EmptyState } from '../../../../ui/empty-state.tsx';
import { Lead } from '../../../../ui/lead.tsx';
import { NextBox } from '../../../../ui/next-box.tsx';
import { TaskList } from '../../../../ui/task-list.tsx';
import { TextLink } from '../../../../ui/text-link.tsx';
import type { LocalText } from '../../domain/call-content.ts';
import type { CallPhase } from '../../domain/call-phase.ts';
import { callTexts } from '../../texts/call/call-texts.ts';
import { callPaths } from '../call-paths.ts';
import { LocalWords } from '../local-words.tsx';

/** A call as the list names it. */
export type CallListItem = {
  slug: string;
  phase: CallPhase;
  title: LocalText;
  summary: LocalText;
  opensAt: Instant;
  closesAt: Instant;
};

/** All public calls: the next deadline first, then what else is open, coming, past. */
export function ListCallsPage({
  language,
  calls,
}: {
  language: Language;
  calls: readonly CallListItem[];
}): JSX.Element {
  const t = callTexts.in(language);
  const { deadline, weekdayDate, date } = formatsIn(language);
  const [next, ...open] = calls.filter(({ phase }) => phase === 'open');
  const coming = calls.filter(({ phase }) => phase === 'announced');
  const past = calls.filter(({ phase }) => phase === 'closed' || phase === 'cancelled').toReversed();
  const entry = (call: CallListItem, line: string, state?: { kind: 'go' | 'due' | 'neutral'; word: string }) => ({
    href: callPaths.show(language, call.slug),
    title: <LocalWords text={call.title} language={language} />,
    line,
    ...(state === undefined ? {} : { state }),
  });
  return (
    <>
      <h1>{t(next === undefined ? 'list.title.none-open' : 'list.title.open')}</h1>
      <Lead>{t('list.lead')}</Lead>
      {next !== undefined && (
        <NextBox
          title={<LocalWords text={next.title} language={language} />}
          when={t('show.until', { deadline: deadline(next.closesAt) })}
          action={{ href: callPaths.show(language, next.slug), label: t('list.read') }}
        >
          <LocalWords text={next.summary} language={language} />
        </NextBox>
      )}
      {calls.length === 0 && <EmptyState title={t('list.empty.title')}>{t('list.empty.body')}</EmptyState>}
      <Group
        title={t('list.open')}
        tasks={open.map((call) => entry(call, deadline(call.closesAt), { kind: 'go', word: t('phase.open') }))}
      />
      <Group
        title={t('list.coming')}
        tasks={coming.map((call) =>
          entry(call, t('list.opens', { date: weekdayDate(call.opensAt) }), {
            kind: 'neutral',
            word: t('phase.announced'),
          }),
        )}
      />
      <Group
        title={t('list.past')}
        tasks={past.map((call) =>
          entry(call, t('list.closed', { date: date((call.closesAt - 1) as Instant) }), {
            kind: 'neutral',
            word: t(`phase.${call.phase === 'cancelled' ? 'cancelled' : 'closed'}`),
          }),
        )}
      />
      <p>
        <TextLink href={callPaths.feed(language)} alone>
          {t('list.feed')}
        </TextLink>
      </p>
    </>
  );
}

function Group({
  title,
  tasks,
}: {
  title: string;
  tasks: Parameters<typeof TaskList>[0]['tasks'];
}): JSX.Element | null {
  if (tasks.length === 0) return null;
  return (
    <>
      <h2>{title}</h2>
      <TaskList tasks={tasks} />
    </>
  );
}
