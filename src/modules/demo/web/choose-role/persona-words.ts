import type { Language } from '../../../../platform/i18n/languages.ts';
import { personas } from '../../domain/personas.ts';
import { demoTexts } from '../../texts/demo-texts.ts';

/** Names a role of the demo in the reader's language; what the demo does not know keeps its German label. */
export function personaWords(language: Language, label: string): string {
  const t = demoTexts.in(language);
  const [, work, place = ''] = /^(Koordination|Verwaltungsspitze) (.+)$/u.exec(label) ?? [];
  if (work !== undefined) return t(work === 'Koordination' ? 'persona.coordination' : 'persona.head', { place });
  const [, number = ''] = /^Auswahlgremium, Person (\d+)$/u.exec(label) ?? [];
  if (number !== '') return t('persona.panelist', { number });
  const known = names.find((name) => personas.some(({ key, label: own }) => key === name && own === label));
  return known === undefined ? label : t(`persona.${known}`);
}

const names = ['representative', 'lead', 'adviser', 'administrator', 'chair', 'ministry', 'auditor'] as const;
