import type { JSX } from 'preact';
import type { Language } from '../../../platform/i18n/languages.ts';
import { Actions } from '../../../ui/actions.tsx';
import { TextLink } from '../../../ui/text-link.tsx';
import { demoTexts } from '../texts/demo-texts.ts';
import { demoPaths } from './paths.ts';

/** The demo's own pages, one beside the other. */
export function DemoTabs({ language }: { language: Language }): JSX.Element {
  const t = demoTexts.in(language);
  return (
    <Actions>
      <TextLink href={demoPaths.roles(language)} alone>
        {t('link.roles')}
      </TextLink>
      <TextLink href={demoPaths.clock(language)} alone>
        {t('link.clock')}
      </TextLink>
      <TextLink href={demoPaths.post(language)} alone>
        {t('link.post')}
      </TextLink>
      <TextLink href={demoPaths.chronicle(language)} alone>
        {t('link.chronicle')}
      </TextLink>
    </Actions>
  );
}
