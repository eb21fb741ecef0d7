import type { GalleryEntry } from '../../../../platform/gallery-entry.ts';
import type { ShownSetting } from '../../../../platform/settings/setting.ts';
import { administrationTexts } from '../../texts/administration-texts.ts';
import { SettingsPage, type SettingsPageProps } from './page.tsx';

const settings: readonly ShownSetting[] = [
  {
    name: 'OPERATOR',
    group: 'agency',
    byPage: true,
    isSet: true,
    from: 'page',
    value: 'Servicestelle | Beispielweg 1 | 12345 Musterstadt',
  },
  { name: 'CONTACT_PHONE', group: 'agency', byPage: true, isSet: true, from: 'environment', value: '0228 12345-0' },
  { name: 'CONTACT_EMAIL', group: 'agency', byPage: true, isSet: false, from: 'standard', value: null },
  { name: 'LANGUAGES_OFF', group: 'languages', isSet: false, from: 'standard', value: null },
  {
    name: 'BASE_URL',
    group: 'site',
    isSet: true,
    from: 'environment',
    value: 'https://zusammendenken.verwaltungsgemeinschaft-musterkirchen.example',
  },
  { name: 'SECRET_KEY', group: 'sign-in', isSecret: true, isSet: true, from: 'environment', value: null },
  { name: 'MAIL_FROM', group: 'mail', isSet: false, from: 'standard', value: null },
  { name: 'DATABASE_URL', group: 'data', isSecret: true, isSet: true, from: 'environment', value: null },
  { name: 'METRICS_PORT', group: 'interface', isSet: false, from: 'standard', value: null },
  { name: 'POOL_SIZE', group: 'load', isSet: true, from: 'standard', value: '10', standard: '10' },
];

const entry = (state: string, props: Partial<SettingsPageProps>): GalleryEntry => ({
  name: `administration.show-settings/${state}`,
  route: 'administration.show-settings',
  audience: 'staff',
  title: (language) => administrationTexts.in(language)('settings.title'),
  body: (language) => <SettingsPage language={language} settings={settings} mayChange done={false} {...props} />,
});

/** For an administrator, just changed, only to look at. */
export const gallery: readonly GalleryEntry[] = [
  entry('full', {}),
  entry('changed', { done: true }),
  entry('read-only', { mayChange: false }),
];
