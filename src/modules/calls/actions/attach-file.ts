import { defineAction, done, refuse } from '../../../platform/actions/action.ts';
import type { UploadedFile } from '../../../platform/files/uploaded-file.ts';
import { newId } from '../../../platform/ids/ids.ts';
import { questionsOf } from '../domain/call-content.ts';
import { deedsOf } from '../domain/interest-deeds.ts';
import { timesOf } from '../domain/interest-record.ts';
import { insertInterestFile } from '../store/interest-files.ts';
import { upsertAnswers } from '../store/answers.ts';
import { lockForEditing } from './load-interest.ts';

/** `question` is null for a scan of a signature or of what came on paper. */
type Input = { handle: string; question: string | null; file: UploadedFile };

const usualLimit = 10_000_000;
const mostFiles = 40;

/** Puts a file that is on disk already to a draft. Its type is told by its content. */
export const attachFile = defineAction({
  name: 'calls.attach-file',
  run: async ({ db, now, actor }, { handle, question: key, file }: Input) => {
    const found = await lockForEditing(db, actor, handle);
    if (!found.ok) return refuse(found.reason);
    const { record } = found;
    if (!deedsOf(timesOf(record), now).edit) return refuse('not-editable');
    const question = questionsOf(record.content).find((known) => known.key === key && known.type === 'file');
    if (key !== null && question === undefined) return refuse('not-found');
    if (file.bytes === 0 || file.bytes > (question?.largest ?? usualLimit)) return refuse('file-too-large');
    if (file.mediaType === null || file.mediaType === 'application/zip') return refuse('file-type');
    if (record.files.length >= mostFiles) return refuse('too-many');
    const id = newId();
    const { name, owner, address, digest, bytes, mediaType } = file;
    await insertInterestFile(db, { id, interestId: record.id, question: key ?? '', name, owner, address, digest, bytes, mediaType });
    if (question !== undefined) {
      const stored = record.answers.find((answer) => answer.question === question.key);
      const value = [...(Array.isArray(stored?.value) ? (stored.value as string[]) : []), id];
      const changes = [{ question: question.key, value, revision: (stored?.revision ?? 0) + 1 }];
      await upsertAnswers(db, { interestId: record.id, changes, changedBy: actor.personId });
    }
    return done({ id }, { about: { kind: 'calls.interest', id: record.id }, details: { file: id } });
  },
});
