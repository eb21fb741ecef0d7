import type { JSX } from 'preact';
import type { Language } from '../../../../platform/i18n/languages.ts';
import { Button } from '../../../../ui/button.tsx';
import { Chip } from '../../../../ui/chip.tsx';
import { Form } from '../../../../ui/form.tsx';
import { HiddenField } from '../../../../ui/hidden-field.tsx';
import { Lead } from '../../../../ui/lead.tsx';
import type { PersonaGroup } from '../../domain/personas.ts';
import { demoTexts } from '../../texts/demo-texts.ts';
import { DemoTabs } from '../demo-tabs.tsx';
import { demoPaths } from '../paths.ts';
import { personaWords } from './persona-words.ts';

export type RoleChoice = { id: string; label: string; group: PersonaGroup; current: boolean };

const groups = ['town', 'partners', 'agency', 'panel', 'others', 'more'] as const;

/** Every role with one button. */
export function ChooseRolePage({ language, roles }: { language: Language; roles: readonly RoleChoice[] }): JSX.Element {
  const t = demoTexts.in(language);
  return (
    <>
      <h1>{t('roles.title')}</h1>
      <Lead>{t('roles.lead')}</Lead>
      <DemoTabs language={language} here="roles" />
      <Form language={language} action={demoPaths.roles(language)}>
        <HiddenField name="form" value="role" />
        {groups
          .map((group) => ({ group, members: roles.filter((role) => role.group === group) }))
          .filter(({ members }) => members.length > 0)
          .map(({ group, members }) => (
            <section>
              <h2>{t(`roles.${group}`)}</h2>
              <ul class="roles">
                {members.map((role) => (
                  <li>
                    <Button kind="quiet" name="person" value={role.id}>
                      <bdi>{personaWords(language, role.label)}</bdi>
                    </Button>
                    {role.current && <Chip state="ok">{t('roles.current')}</Chip>}
                  </li>
                ))}
              </ul>
            </section>
          ))}
      </Form>
    </>
  );
}
