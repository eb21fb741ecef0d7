import type { Route } from '../../../../platform/http/route.ts';
import { detachFile } from '../../actions/detach-file.ts';
import { interestPaths } from '../interest-paths.ts';
import { loadInterest, unlisted } from '../load-interest.ts';

/** Files of an interest, for those who fill it in. */
export const interestFileRoutes: readonly Route[] = [
  {
    name: 'calls.interest-file',
    method: 'GET',
    path: '/interesse/:handle/datei/:file',
    audience: 'public',
    handle: async (x) => {
      const loaded = await loadInterest(x);
      if (loaded instanceof Response) return loaded;
      const file = loaded.record.files.find(({ id }) => id === x.params['file']);
      if (file === undefined) return x.notFound();
      return x.send(await x.stored(file.address), file.mediaType, { filename: file.name, headers: unlisted });
    },
  },
  {
    name: 'calls.remove-interest-file',
    method: 'POST',
    path: '/interesse/:handle/datei/:file/entfernen',
    audience: 'public',
    // The button stands in the form of the section, whose files may come along.
    limit: 45_000_000,
    handle: async (x) => {
      const [handle, file] = [x.params['handle'] ?? '', x.params['file'] ?? ''];
      const loaded = await loadInterest(x);
      if (loaded instanceof Response) return loaded;
      const { record } = loaded;
      const question = record.files.find(({ id }) => id === file)?.question;
      const section = record.content.sections.find(({ questions }) => questions.some(({ key }) => key === question));
      const result = await x.act(detachFile, { handle, file }, handle);
      if (!result.ok && result.reason === 'not-allowed') return x.forbidden();
      return x.redirect(
        section === undefined
          ? interestPaths.show(x.language, handle)
          : interestPaths.section(x.language, handle, section.key),
      );
    },
  },
];
