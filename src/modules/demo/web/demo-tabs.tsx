import type { JSX } from 'preact';
import type { Language } from '../../../platform/i18n/languages.ts';
import { Actions } from '../../../ui/actions.tsx';
import { TextLink } from '../../../ui/text-link.tsx';
import { demoTexts } from '../texts/demo-texts.ts';
import { demoPaths } from './paths.ts';

const tabs = ['roles', 'clock', 'post', 'chronicle'] as const;

export type DemoTabsProps = { language: Language; here: (typeof tabs)[number] };

/** The demo's own pages, one beside the other. */
export function DemoTabs({ language, here }: DemoTabsProps): JSX.Element {
  const t = demoTexts.in(language);
  return (
    <Actions>
      {tabs.map((tab) => (
        <TextLink href={demoPaths[tab](language)} current={tab === here} alone>
          {t(`link.${tab}`)}
        </TextLink>
      ))}
    </Actions>
  );
}
