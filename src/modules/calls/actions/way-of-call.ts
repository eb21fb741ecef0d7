import { formatsIn } from '../../../platform/i18n/formats.ts';
import type { Reading, Waiting } from '../../../platform/module.ts';
import { localText } from '../domain/call-content.ts';
import type { StoredCall } from '../domain/call-record.ts';
import { waySteps } from '../domain/way-steps.ts';

/** The way of a call as start pages show it: its milestones, past, now and to come. */
export const wayOfCall = (
  call: Pick<StoredCall, 'content'>,
  { now, language }: Pick<Reading, 'now' | 'language'>,
): NonNullable<Waiting['way']> =>
  waySteps(call.content.milestones, now).map(({ milestone, at, state }) => ({
    title: localText(milestone.title, language).words,
    line: milestone.words === undefined ? formatsIn(language).date(at) : localText(milestone.words, language).words,
    state: state === 'past' ? ('done' as const) : state,
  }));
