import { defineAction, done, refuse } from '../../../platform/actions/action.ts';
import { deedsOf } from '../domain/interest-deeds.ts';
import { fileAnswer, timesOf } from '../domain/interest-record.ts';
import { upsertAnswers } from '../store/answers.ts';
import { deleteInterestFile } from '../store/interest-files.ts';
import { lockForEditing } from './load-interest.ts';

/** Takes a file out of a draft. Once something was handed in its files stay: a receipt names their digests. */
export const detachFile = defineAction({
  name: 'calls.detach-file',
  run: async ({ db, now, actor }, { handle, file: id }: { handle: string; file: string }) => {
    const found = await lockForEditing(db, actor, handle);
    if (!found.ok) return refuse(found.reason);
    const { record } = found;
    if (!deedsOf(timesOf(record), now).edit) return refuse('not-editable');
    const file = record.files.find((known) => known.id === id);
    if (file === undefined) return refuse('not-found');
    const { revision, value } = fileAnswer(record, file.question);
    if (value.includes(id)) {
      const changes = [
        { question: file.question, value: value.filter((known) => known !== id), revision: revision + 1 },
      ];
      await upsertAnswers(db, { interestId: record.id, changes, changedBy: actor.personId });
    }
    const unused = record.submissions.length === 0 && record.signOff?.fileId !== id;
    if (unused) await deleteInterestFile(db, id);
    return done(
      { removed: unused ? file.address : null },
      { about: { kind: 'calls.interest', id: record.id }, details: { file: id } },
    );
  },
});
