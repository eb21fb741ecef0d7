import type { GalleryEntry } from '../../../../platform/gallery-entry.ts';
import { settingWords } from '../setting-words.ts';
import { SettingPage, type SettingPageProps } from './page.tsx';

const entry = (state: string, props: Partial<SettingPageProps>): GalleryEntry => ({
  name: `administration.show-setting/${state}`,
  route: 'administration.show-setting',
  audience: 'staff',
  title: (language) => settingWords('CONTACT_HOURS', language).title,
  body: (language) => <SettingPage language={language} name="CONTACT_HOURS" value="Mo-Do 9-15" {...props} />,
});

/** With a value, and with one that is wrong. */
export const gallery: readonly GalleryEntry[] = [
  entry('value', {}),
  entry('error', { value: 'immer', error: 'Der Wert muss Zeiten wie „Mo-Do 9-15, Fr 9-12:30“ enthalten.' }),
];
