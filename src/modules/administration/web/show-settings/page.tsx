/* oxlint-disable react/no-unstable-nested-components -- cells are plain functions of a row, never components */
import type { JSX } from 'preact';
import type { Language } from '../../../../platform/i18n/languages.ts';
import { settingGroups, type ShownSetting } from '../../../../platform/settings/setting.ts';
import { Chip } from '../../../../ui/chip.tsx';
import { DataTable } from '../../../../ui/data-table.tsx';
import { Isolate } from '../../../../ui/isolate.tsx';
import { TextLink } from '../../../../ui/text-link.tsx';
import { administrationTexts } from '../../texts/administration-texts.ts';
import { AdminFrame } from '../admin-frame.tsx';
import { administrationPaths } from '../paths.ts';
import { settingWords } from '../setting-words.ts';

export type SettingsPageProps = {
  language: Language;
  settings: readonly ShownSetting[];
  mayChange: boolean;
  done: boolean;
};

/** Every setting: what it does, what holds now, where that comes from, what can be changed here. */
export function SettingsPage({ language, settings, mayChange, done }: SettingsPageProps): JSX.Element {
  const t = administrationTexts.in(language);
  return (
    <AdminFrame
      language={language}
      title={t('settings.title')}
      lead={t('settings.lead')}
      done={done ? t('settings.done') : undefined}
    >
      {settingGroups.map((group) => {
        const rows = settings.filter((each) => each.group === group);
        return (
          <section class="section">
            <h2>{t(`settings.group.${group}`)}</h2>
            <DataTable
              caption={t(`settings.group.${group}`)}
              captionHidden
              columns={[
                {
                  label: t('settings.setting'),
                  heads: true,
                  cell: (row) => <Title language={language} setting={row} />,
                },
                { label: t('settings.value'), cell: (row) => <Value language={language} setting={row} /> },
                {
                  label: t('settings.from'),
                  cell: ({ from }) => (
                    <Chip state={from === 'page' ? 'go' : 'neutral'}>{t(`settings.from.${from}`)}</Chip>
                  ),
                },
                {
                  label: t('settings.change'),
                  cell: (row) => <Change language={language} setting={row} mayChange={mayChange} />,
                },
              ]}
              rows={rows}
            />
          </section>
        );
      })}
    </AdminFrame>
  );
}

type CellProps = { language: Language; setting: ShownSetting };

function Title({ language, setting }: CellProps): JSX.Element {
  const { title, line } = settingWords(setting.name, language);
  return (
    <>
      {title}
      <br />
      <span class="small mute">
        {line} <Isolate ltr>{setting.name}</Isolate>
      </span>
    </>
  );
}

function Value({ language, setting: { isSecret, isSet, value } }: CellProps): JSX.Element {
  const t = administrationTexts.in(language);
  if (!isSet) return <span class="mute">{t('settings.unset')}</span>;
  return isSecret === true ? <>{t('settings.set')}</> : <Isolate>{value}</Isolate>;
}

function Change({ language, setting, mayChange }: CellProps & { mayChange: boolean }): JSX.Element {
  const t = administrationTexts.in(language);
  if (setting.name === 'LANGUAGES_OFF') {
    return <TextLink href={administrationPaths.languages(language)}>{t('languages.title')}</TextLink>;
  }
  if (setting.byPage !== true) return <span class="mute">{t('settings.by-environment')}</span>;
  if (setting.from === 'environment') return <span class="mute">{t('settings.fixed')}</span>;
  if (!mayChange) return <>{'–'}</>;
  return (
    <TextLink href={administrationPaths.setting(language, setting.name)}>
      {t('settings.change')}
      <span class="hidden">: {settingWords(setting.name, language).title}</span>
    </TextLink>
  );
}
