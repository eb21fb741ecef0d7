import type { Task } from '../../../../ui/task-list.tsx';
import { interestTexts } from '../../texts/interest/interest-texts.ts';
import { interestPaths } from '../interest-paths.ts';
import type { ShowInterestProps } from './props.ts';

/** The parts of a draft, each with its state: answers, partners, sign-off, who writes. */
export function interestParts({ language, record, handle, summary, help }: ShowInterestProps): Task[] {
  const t = interestTexts.in(language);
  const complete = summary.sections.filter(({ state }) => state === 'complete').length;
  const total = summary.sections.length;
  const first = summary.sections.find(({ state }) => state !== 'complete') ?? summary.sections[0];
  const { least } = record.content.rules.partners;
  const done = { kind: 'ok' as const, word: t('show.part.done') };
  const open = { kind: 'due' as const, word: t('show.part.open') };
  return [
    {
      href: interestPaths.section(language, handle, first?.key ?? ''),
      title: t('show.part.sections'),
      line: t('show.part.sections.line', { complete, total }),
      state: complete === total ? done : open,
    },
    {
      href: interestPaths.partners(language, handle),
      title: t('show.part.partners'),
      line: t('show.part.partners.line', { total: record.partners.length, confirmed: summary.confirmed }),
      state: summary.confirmed >= least ? done : open,
    },
    {
      href: interestPaths.signOff(language, handle),
      title: t('show.part.sign-off'),
      line: t(`sign-off.standing.${summary.standing}`, { name: record.signOff?.name ?? '' }),
      state: signOffState({ language, record, summary }),
    },
    // A helper lets nobody else in.
    ...(help?.held
      ? []
      : [
          {
            href: interestPaths.editors(language, handle),
            title: t('show.part.editors'),
            line: t('show.part.editors.line', { count: record.editors.length }),
          },
        ]),
  ];
}

function signOffState({
  language,
  record,
  summary,
}: Pick<ShowInterestProps, 'language' | 'record' | 'summary'>): NonNullable<Task['state']> {
  const t = interestTexts.in(language);
  if (summary.standing === 'given') return { kind: 'ok', word: t('show.part.done') };
  if (summary.standing === 'asked') return { kind: 'go', word: t('show.part.waiting') };
  return record.content.rules.signOff === 'needed'
    ? { kind: 'due', word: t('show.part.open') }
    : { kind: 'neutral', word: t('show.part.optional') };
}
