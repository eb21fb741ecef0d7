import type { Exchange } from '../../../../platform/http/exchange.ts';
import type { Route } from '../../../../platform/http/route.ts';
import type { Language } from '../../../../platform/i18n/languages.ts';
import { instant } from '../../../../platform/time/instant.ts';
import { runJobNow } from '../../actions/run-job-now.ts';
import { jobHealth, nextRun, type JobFacts } from '../../domain/job-health.ts';
import { mayAdminister, mayReadAdministration } from '../../domain/policy.ts';
import { findJobs } from '../../store/jobs.ts';
import { administrationTexts } from '../../texts/administration-texts.ts';
import { administrationPaths } from '../paths.ts';
import { JobsPage, type JobRow } from './page.tsx';

const path = '/verwaltung/aufgaben';

/** What the worker does by itself, and asking it to do so now. */
export const listJobsRoutes: readonly Route[] = [
  { name: 'administration.list-jobs', method: 'GET', path, audience: 'staff', handle: (x) => jobsPage(x) },
  {
    name: 'administration.run-job',
    method: 'POST',
    path,
    audience: 'staff',
    handle: async (x) => {
      const result = await x.act(runJobNow, { name: (await x.form()).text('job') });
      if (result.ok) return x.redirect(administrationPaths.jobs(x.language, 'angefordert'));
      return result.reason === 'unknown' ? x.notFound() : x.forbidden();
    },
  },
];

async function jobsPage(x: Exchange): Promise<Response> {
  if (!mayReadAdministration(x.actor)) return x.forbidden();
  const jobs = await x.read((db) => findJobs(db));
  return x.page({
    title: administrationTexts.in(x.language)('jobs.title'),
    wide: true,
    body: (
      <JobsPage
        language={x.language}
        jobs={jobs.map((job) => rowOf(job, x.language))}
        mayRun={mayAdminister(x.actor)}
        done={x.url.searchParams.has('erledigt')}
      />
    ),
  });
}

function rowOf(job: JobFacts, language: Language): JobRow {
  const { name, startedAt, endedAt, failures, error } = job;
  return {
    name,
    words: jobWords(name, language),
    health: jobHealth(job, instant(Date.now())),
    ranAt: endedAt,
    milliseconds: startedAt === null || endedAt === null ? null : Math.round(endedAt - startedAt),
    nextAt: nextRun(job),
    failures,
    error: failures > 0 ? error : null,
  };
}

/** A job that came with a module nobody has described here is called by its name. */
function jobWords(name: string, language: Language): string {
  const key = `job.${name.replaceAll('.', '-')}`;
  const known = administrationTexts.catalogues.staff?.de[key] !== undefined;
  return known ? administrationTexts.in(language)(key as 'jobs.title') : (name.split('.')[1] ?? name);
}
