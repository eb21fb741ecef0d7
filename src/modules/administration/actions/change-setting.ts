import { defineAction, done, refuse } from '../../../platform/actions/action.ts';
import type { Language } from '../../../platform/i18n/languages.ts';
import { isLanguagesOffFixed, languagesOff } from '../../../platform/i18n/offered-languages.ts';
import type { ShownSetting } from '../../../platform/settings/setting.ts';
import { mayAdminister } from '../domain/policy.ts';
import { upsertPageSetting } from '../store/settings.ts';

/** What is entered on pages has one chain. */
const about = { kind: 'platform.settings', id: '00000000-0000-7000-8000-000000000001' };

type Rules = {
  settings: () => readonly ShownSetting[];
  settingFault: (name: string, text: string) => string | null;
};

/** Enters a setting, or with an empty value takes it away. Every process takes it within seconds. */
export const changeSettingBy = ({ settings, settingFault }: Rules) =>
  defineAction({
    name: 'administration.change-setting',
    run: async ({ db, actor }, { name, value }: { name: string; value: string }) => {
      if (!mayAdminister(actor)) return refuse('not-allowed');
      const setting = settings().find((each) => each.name === name);
      if (setting?.byPage !== true) return refuse('unknown');
      if (setting.from === 'environment') return refuse('environment');
      if (value.length > 2000 || (value !== '' && settingFault(name, value) !== null)) return refuse('wrong');
      await upsertPageSetting(db, name, value);
      // The value may name a person; what holds stands on the page.
      return done(null, { about, details: { name, isSet: value !== '' }, public: true });
    },
  });

type Switch = { language: Language; isOff: boolean; isBelow: boolean };

/** Takes a language from the public or gives it back. Only one that people have not reviewed enough may be taken. */
export const switchLanguage = defineAction({
  name: 'administration.switch-language',
  run: async ({ db, actor }, { language, isOff, isBelow }: Switch) => {
    if (!mayAdminister(actor)) return refuse('not-allowed');
    if (language === 'de' || isLanguagesOffFixed()) return refuse('fixed');
    if (isOff && !isBelow) return refuse('complete');
    const others = languagesOff().filter((tag) => tag !== language);
    await upsertPageSetting(db, 'LANGUAGES_OFF', [...others, ...(isOff ? [language] : [])].join(','));
    return done(null, { about, details: { language, isOff }, public: true });
  },
});
