import type { GalleryEntry } from '../../../platform/gallery-entry.ts';
import { interestTexts } from '../texts/interest/interest-texts.ts';

type Entry = {
  route: string;
  title: Parameters<ReturnType<typeof interestTexts.in>>[0];
  body: GalleryEntry['body'];
  staff?: boolean;
};

/** A page of interests in one state, whose title is one of their texts. */
export const interestEntry = (name: string, { route, title, body, staff }: Entry): GalleryEntry => ({
  name: `calls.${name}`,
  route: `calls.${route}`,
  audience: staff === true ? 'staff' : 'public',
  title: (language) => interestTexts.in(language)(title),
  body,
});
