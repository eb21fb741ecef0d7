/** What belongs together on the page of settings. */
export const settingGroups = ['agency', 'languages', 'site', 'sign-in', 'mail', 'data', 'interface', 'load'] as const;
export type SettingGroup = (typeof settingGroups)[number];

/** A setting as it is declared: once, for the environment and the page. */
export type SettingDeclaration = {
  /** Its environment variable. */
  name: string;
  group: SettingGroup;
  /** Never shown, only whether there is one. */
  isSecret?: true;
  /** May be entered in the administration where the environment says nothing. */
  byPage?: true;
  /** What holds when nobody has said anything; left out for nothing. */
  standard?: string;
};

/** A setting with its value now and where that comes from; `value` is null for a secret and for nothing. */
export type ShownSetting = SettingDeclaration & {
  value: string | null;
  isSet: boolean;
  from: 'environment' | 'page' | 'standard';
};
