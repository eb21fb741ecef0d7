import { defineAction, done, refuse } from '../../../platform/actions/action.ts';
import { formatsIn } from '../../../platform/i18n/formats.ts';
import { isLanguage } from '../../../platform/i18n/languages.ts';
import { insertReminder, type ReminderKind } from '../store/interest-reminders.ts';
import { lockInterest } from '../store/interests.ts';
import { tellEditors } from './tell-editors.ts';

/** Writes to everyone with a draft, once per kind. */
export const remindDraftHolder = defineAction({
  name: 'calls.remind-draft-holder',
  run: async (tools, { id, kind }: { id: string; kind: ReminderKind }) => {
    const { db, actor } = tools;
    if (actor.scope !== 'system') return refuse('not-allowed');
    const record = await lockInterest(db, { id });
    if (record === undefined || !(await insertReminder(db, id, kind))) return refuse('sent');
    const until = kind === 'cure-ends' ? record.cureUntil : record.times.closesAt;
    const language = isLanguage(record.language) ? record.language : 'de';
    await tellEditors(tools, {
      kind,
      record,
      ...(until === null ? {} : { until: formatsIn(language).deadline(until) }),
    });
    return done(null, { about: { kind: 'calls.interest', id }, details: { kind } });
  },
});
