import type { Route } from '../../../../platform/http/route.ts';
import { formatsIn } from '../../../../platform/i18n/formats.ts';
import { languageFacts } from '../../../../platform/i18n/languages.ts';
import { toBerlin } from '../../../../platform/time/berlin.ts';
import { instant } from '../../../../platform/time/instant.ts';
import { localText } from '../../domain/call-content.ts';
import { callPhase } from '../../domain/call-phase.ts';
import { findAmendments } from '../../store/call-versions.ts';
import { findPublicCall, findPublicCalls } from '../../store/calls.ts';
import { callTexts } from '../../texts/call/call-texts.ts';
import { callPaths } from '../call-paths.ts';
import { calendarFile } from './calendar.ts';
import { feedFile } from './feed.ts';

/** Dates of a call for calendars, and new calls for feed readers. */
export const callDatesRoutes: readonly Route[] = [
  {
    name: 'calls.call-calendar',
    method: 'GET',
    path: '/aufrufe/:slug/termine.ics',
    audience: 'public',
    cache: 'public',
    handle: async (x) => {
      const call = await x.read((db) => findPublicCall(db, x.params['slug'] ?? ''));
      if (call === null) return x.notFound();
      const t = callTexts.in(x.language);
      const title = localText(call.content.title, x.language).words;
      const url = `${x.acting().origin ?? ''}${callPaths.show(x.language, call.slug)}`;
      const deadline = formatsIn(x.language).deadline(call.closesAt);
      const lastDay = toBerlin(instant(call.closesAt - 1)).date;
      const events = [
        {
          uid: `${call.id}-deadline@zusammendenken`,
          on: lastDay,
          title: t('calendar.deadline', { title }),
          description: t('calendar.deadline.body', { deadline, link: url }),
          url,
        },
        ...call.content.milestones
          .filter(({ on }) => on !== lastDay)
          .map((milestone, index) => ({
            uid: `${call.id}-${index}@zusammendenken`,
            on: milestone.on,
            title: `${localText(milestone.title, x.language).words}: ${title}`,
            description: milestone.line === undefined ? url : localText(milestone.line, x.language).words,
            url,
          })),
      ];
      return x.send(calendarFile(events, call.publishedAt ?? call.createdAt), 'text/calendar; charset=utf-8', {
        filename: `${call.slug}.ics`,
      });
    },
  },
  {
    name: 'calls.call-feed',
    method: 'GET',
    path: '/aufrufe.rss',
    audience: 'public',
    cache: 'public',
    handle: async (x) => {
      const t = callTexts.in(x.language);
      const origin = x.acting().origin ?? '';
      const { calls, amendments } = await x.read(async (db, now) => ({
        calls: (await findPublicCalls(db)).filter((call) => callPhase(call, now) !== 'cancelled'),
        amendments: await findAmendments(db),
      }));
      const { deadline } = formatsIn(x.language);
      const entries = calls.flatMap((call) => {
        const title = localText(call.content.title, x.language).words;
        const link = `${origin}${callPaths.show(x.language, call.slug)}`;
        const summary = localText(call.content.summary, x.language).words;
        return [
          {
            id: `${call.id}-1`,
            title,
            link,
            description: t('feed.entry', { summary, deadline: deadline(call.closesAt) }),
            publishedAt: call.publishedAt ?? call.createdAt,
          },
          ...amendments
            .filter(({ callId }) => callId === call.id)
            .map(({ version, note, publishedAt }) => ({
              id: `${call.id}-${version}`,
              title: t('feed.amended', { title }),
              link,
              description: localText(note, x.language).words,
              publishedAt,
            })),
        ];
      });
      const feed = {
        title: t('list.title'),
        description: t('list.lead'),
        link: `${origin}${callPaths.list(x.language)}`,
        self: `${origin}${callPaths.feed(x.language)}`,
        language: languageFacts(x.language).tag === 'de-simple' ? 'de' : x.language,
        items: entries.toSorted((one, other) => other.publishedAt - one.publishedAt),
      };
      return x.send(feedFile(feed), 'application/rss+xml; charset=utf-8');
    },
  },
];
