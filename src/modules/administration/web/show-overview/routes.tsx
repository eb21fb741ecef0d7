import type { Exchange } from '../../../../platform/http/exchange.ts';
import type { Route } from '../../../../platform/http/route.ts';
import { languages } from '../../../../platform/i18n/languages.ts';
import type { Module } from '../../../../platform/module.ts';
import { instant } from '../../../../platform/time/instant.ts';
import { readTextNotes, textsIn, type TextNotes } from '../../actions/read-texts.ts';
import { attentionFor } from '../../domain/attention.ts';
import { jobHealth } from '../../domain/job-health.ts';
import { mayAdminister, mayReadAdministration } from '../../domain/policy.ts';
import { completenessOf, isComplete } from '../../domain/text-state.ts';
import { findFigures, findLastBackup } from '../../store/figures.ts';
import { findJobs } from '../../store/jobs.ts';
import { administrationTexts } from '../../texts/administration-texts.ts';
import { areasFor, placeOf } from './areas.ts';
import { OverviewPage, type OverviewPageProps } from './page.tsx';

export type OverviewOptions = {
  /** All modules but the administration; read when somebody asks. */
  modules: () => readonly Module[];
};

/** The page from which everything else here is reached. */
export const overviewRoutes = (options: OverviewOptions): readonly Route[] => [
  {
    name: 'administration.show-overview',
    method: 'GET',
    path: '/verwaltung',
    audience: 'staff',
    handle: async (x) => {
      if (!mayReadAdministration(x.actor)) return x.forbidden();
      const { language, actor } = x;
      return x.page({
        title: administrationTexts.in(language)('overview.title'),
        body: (
          <OverviewPage
            language={language}
            attention={await attentionOf(x)}
            waiting={await waitingFor(x, options)}
            areas={areasFor(actor, language)}
          />
        ),
      });
    },
  },
];

async function attentionOf(x: Exchange): Promise<OverviewPageProps['attention']> {
  const { figures, jobs, backup, notes } = await x.read(async (db) => ({
    notes: await readTextNotes(db),
    figures: await findFigures(db),
    jobs: await findJobs(db),
    backup: await findLastBackup(db),
  }));
  if (figures === null) return [];
  // Jobs, letters and backups live in real time, whatever the date of a demo.
  const now = instant(Date.now());
  const healths = jobs.map((job) => jobHealth(job, now));
  const facts = {
    jobsFailed: healths.filter((health) => health === 'failed').length,
    jobsLate: healths.filter((health) => health === 'late').length,
    lettersFailed: figures.lettersFailed,
    lettersRetrying: figures.lettersWaiting,
    registerStandsOn: figures.registerStandsOn,
    lastBackupAt: backup === null ? null : instant(Date.parse(backup)),
    withoutFactor: figures.withoutFactor,
    languagesIncomplete: countIncomplete(notes),
    feedbackOpen: figures.feedbackOpen,
  };
  const open = new Set(areasFor(x.actor, x.language).map(({ href }) => href));
  return attentionFor(facts, now).flatMap((each) => {
    const href = placeOf(each.kind, x.language);
    return open.has(href.split('?')[0] ?? '') ? [{ ...each, href }] : [];
  });
}

/** Languages of the public side that lack texts, or whose German has changed since. */
const countIncomplete = (notes: TextNotes): number =>
  languages.filter(({ tag }) => {
    const open = textsIn(tag, notes).filter(({ side }) => side === 'public');
    return !isComplete(completenessOf(open.map(({ state }) => state)));
  }).length;

/** What the other modules ask of an administrator; their own pages say the rest. */
async function waitingFor(x: Exchange, { modules }: OverviewOptions): Promise<OverviewPageProps['waiting']> {
  if (!mayAdminister(x.actor)) return [];
  const found = await x.read(async (db, now) => {
    const reading = { db, actor: x.actor, now, language: x.language };
    const lists = [];
    for (const module of modules()) lists.push(await (module.waiting?.(reading) ?? []));
    return lists.flat();
  });
  return found.filter(({ task }) => task !== undefined).map(({ href, title, line }) => ({ href, title, line }));
}
