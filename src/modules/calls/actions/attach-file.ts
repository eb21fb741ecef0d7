import { defineAction, done, refuse } from '../../../platform/actions/action.ts';
import type { UploadedFile } from '../../../platform/files/uploaded-file.ts';
import { newId } from '../../../platform/ids/ids.ts';
import { questionsOf } from '../domain/call-content.ts';
import { deedsOf } from '../domain/interest-deeds.ts';
import { fileAnswer, timesOf } from '../domain/interest-record.ts';
import { upsertAnswers } from '../store/answers.ts';
import { insertInterestFile, type NewInterestFile } from '../store/interest-files.ts';
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
    const { key: asked, largest = usualLimit } = question ?? { key: '' };
    const fault = fileFault(file, { largest, count: record.files.length });
    if (fault !== null) return refuse(fault);
    const id = newId();
    await insertInterestFile(db, { id, interestId: record.id, question: asked, ...stored(file) });
    if (question !== undefined) {
      const { revision, value } = fileAnswer(record, question.key);
      const changes = [{ question: question.key, value: [...value, id], revision: revision + 1 }];
      await upsertAnswers(db, { interestId: record.id, changes, changedBy: actor.personId });
    }
    return done({ id }, { about: { kind: 'calls.interest', id: record.id }, details: { file: id } });
  },
});

const stored = ({
  name,
  owner,
  address,
  digest,
  bytes,
  mediaType,
}: UploadedFile): Omit<NewInterestFile, 'id' | 'interestId' | 'question'> => ({
  name,
  owner,
  address,
  digest,
  bytes,
  mediaType: mediaType ?? '',
});

type Bounds = { largest: number; count: number };

function fileFault(file: UploadedFile, { largest, count }: Bounds): 'file-too-large' | 'file-type' | 'too-many' | null {
  if (file.bytes === 0 || file.bytes > largest) return 'file-too-large';
  if (file.mediaType === null || file.mediaType === 'application/zip') return 'file-type';
  return count >= mostFiles ? 'too-many' : null;
}
