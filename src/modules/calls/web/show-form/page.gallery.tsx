import type { GalleryEntry } from '../../../../platform/gallery-entry.ts';
import { localText } from '../../domain/call-content.ts';
import { callTexts } from '../../texts/call/call-texts.ts';
import { galleryCall } from '../gallery-call.ts';
import { ShowFormPage } from './page.tsx';

/** The form on paper. */
export const gallery: readonly GalleryEntry[] = [
  {
    name: 'calls.show-form',
    route: 'calls.show-form',
    audience: 'public',
    bare: true,
    title: (language) =>
      callTexts.in(language)('paper.title', { title: localText(galleryCall().content.title, language).words }),
    body: (language) => (
      <ShowFormPage
        language={language}
        call={galleryCall()}
        address={`https://zusammendenken.example/${language}/aufrufe/modellkommunen/interesse`}
      />
    ),
  },
];
