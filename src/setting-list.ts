import { pageSetting } from './platform/settings/page-settings.ts';
import type { SettingDeclaration, ShownSetting } from './platform/settings/setting.ts';

/** Every setting, once. Config.ts reads and checks them; a test holds both together. */
export const settingList: readonly SettingDeclaration[] = [
  { name: 'OPERATOR', group: 'agency', byPage: true },
  { name: 'CONTACT_EMAIL', group: 'agency', byPage: true },
  { name: 'CONTACT_PHONE', group: 'agency', byPage: true },
  { name: 'CONTACT_HOURS', group: 'agency', byPage: true },
  { name: 'DATA_PROTECTION_OFFICER', group: 'agency', byPage: true },
  { name: 'SUPERVISORY_AUTHORITY', group: 'agency', byPage: true },
  { name: 'LANGUAGES_OFF', group: 'languages' },
  { name: 'REVIEWED_SHARE', group: 'languages', byPage: true, standard: '90' },
  { name: 'BASE_URL', group: 'site' },
  { name: 'HOST', group: 'site', standard: '127.0.0.1' },
  { name: 'PORT', group: 'site', standard: '3000' },
  { name: 'TRUSTED_PROXIES', group: 'site' },
  { name: 'DEMO', group: 'site' },
  { name: 'STAFF_SECOND_FACTOR', group: 'sign-in' },
  { name: 'OIDC_ISSUER', group: 'sign-in' },
  { name: 'OIDC_CLIENT_ID', group: 'sign-in' },
  { name: 'OIDC_CLIENT_SECRET', group: 'sign-in', isSecret: true },
  { name: 'OIDC_NAME', group: 'sign-in' },
  { name: 'OIDC_SECOND_FACTOR', group: 'sign-in', standard: '0' },
  { name: 'SECRET_KEY', group: 'sign-in', isSecret: true },
  { name: 'SMTP_URL', group: 'mail', isSecret: true },
  { name: 'MAIL_FROM', group: 'mail' },
  { name: 'DATABASE_URL', group: 'data', isSecret: true },
  { name: 'DATABASE_OWNER_URL', group: 'data', isSecret: true },
  { name: 'DATABASE_ROLE', group: 'data' },
  { name: 'DATA_DIR', group: 'data', standard: '.data' },
  { name: 'BACKUP_KEY', group: 'data', isSecret: true },
  { name: 'API_REQUESTS_PER_MINUTE', group: 'interface', standard: '300' },
  { name: 'METRICS_HOST', group: 'interface', standard: '127.0.0.1' },
  { name: 'METRICS_PORT', group: 'interface' },
  { name: 'APP_PROCESSES', group: 'load', standard: '1' },
  { name: 'POOL_SIZE', group: 'load', standard: '10' },
  { name: 'POOL_KEPT', group: 'load' },
  { name: 'POOL_WAIT', group: 'load', standard: '2000' },
  { name: 'IN_FLIGHT', group: 'load', standard: '250' },
  { name: 'IN_FLIGHT_FIRST', group: 'load', standard: '500' },
  { name: 'KEEP_ALIVE', group: 'load', standard: '5' },
  { name: 'DRAIN', group: 'load', standard: '0' },
];

type Environment = Readonly<Record<string, string | undefined>>;

/** Every setting with what holds now. The environment comes before the page, and both before the standard. */
export const shownSettings = (environment: Environment): ShownSetting[] =>
  settingList.map((setting) => {
    const given = environment[setting.name]?.trim() ?? '';
    const entered = setting.byPage === true ? (pageSetting(setting.name) ?? '') : '';
    const sources = [
      { from: 'environment' as const, value: given },
      { from: 'page' as const, value: entered },
    ];
    const { from, value } = sources.find((source) => source.value !== '') ?? {
      from: 'standard' as const,
      value: setting.standard ?? null,
    };
    return { ...setting, from, isSet: value !== null, value: setting.isSecret === true ? null : value };
  });
