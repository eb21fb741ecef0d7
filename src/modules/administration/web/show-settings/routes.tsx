import type { Exchange } from '../../../../platform/http/exchange.ts';
import type { Route } from '../../../../platform/http/route.ts';
import type { ShownSetting } from '../../../../platform/settings/setting.ts';
import { changeSettingBy } from '../../actions/change-setting.ts';
import { mayAdminister, mayReadAdministration } from '../../domain/policy.ts';
import { administrationTexts } from '../../texts/administration-texts.ts';
import { SettingPage } from '../change-setting/page.tsx';
import { administrationPaths } from '../paths.ts';
import { settingWords } from '../setting-words.ts';
import { SettingsPage } from './page.tsx';

export type SettingsOptions = {
  settings: () => readonly ShownSetting[];
  /** What is wrong with a value, as half a German sentence; null for nothing. */
  settingFault: (name: string, text: string) => string | null;
};

const path = '/verwaltung/einstellungen';

/** Settings to read, and those that can be entered here. */
export function settingsRoutes(options: SettingsOptions): readonly Route[] {
  const changeSetting = changeSettingBy(options);
  const find = (x: Exchange): ShownSetting | undefined =>
    options.settings().find(({ name, byPage }) => name === x.params['setting'] && byPage === true);
  return [
    {
      name: 'administration.show-settings',
      method: 'GET',
      path,
      audience: 'staff',
      handle: (x) => {
        if (!mayReadAdministration(x.actor)) return x.forbidden();
        return x.page({
          title: administrationTexts.in(x.language)('settings.title'),
          wide: true,
          body: (
            <SettingsPage
              language={x.language}
              settings={options.settings()}
              mayChange={mayAdminister(x.actor)}
              done={x.url.searchParams.has('erledigt')}
            />
          ),
        });
      },
    },
    {
      name: 'administration.show-setting',
      method: 'GET',
      path: `${path}/:setting`,
      audience: 'staff',
      handle: (x) => {
        if (!mayAdminister(x.actor)) return x.forbidden();
        const setting = find(x);
        if (setting === undefined) return x.notFound();
        if (setting.from === 'environment') return x.redirect(administrationPaths.settings(x.language));
        return settingPage(x, setting.name, { value: setting.value ?? '' });
      },
    },
    {
      name: 'administration.change-setting',
      method: 'POST',
      path: `${path}/:setting`,
      audience: 'staff',
      handle: async (x) => {
        if (!mayAdminister(x.actor)) return x.forbidden();
        const setting = find(x);
        if (setting === undefined) return x.notFound();
        const { name } = setting;
        const value = (await x.form()).text('value').trim();
        const result = await x.act(changeSetting, { name, value });
        if (result.ok) return x.redirect(administrationPaths.settings(x.language, '1'));
        if (result.reason === 'not-allowed') return x.forbidden();
        if (result.reason === 'environment') return x.redirect(administrationPaths.settings(x.language));
        const fault = options.settingFault(name, value) ?? '';
        const t = administrationTexts.in(x.language);
        const error = x.language === 'de' && fault !== '' ? t('settings.error.de', { fault }) : t('settings.error');
        return settingPage(x, name, { value, error });
      },
    },
  ];
}

function settingPage(x: Exchange, name: string, shown: { value: string; error?: string }): Response {
  return x.page({
    title: settingWords(name, x.language).title,
    ...(shown.error === undefined ? {} : { status: 422 as const }),
    body: <SettingPage language={x.language} name={name} {...shown} />,
  });
}
