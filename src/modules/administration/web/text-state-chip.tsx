import type { JSX } from 'preact';
import type { Language } from '../../../platform/i18n/languages.ts';
import { Chip, type ChipState } from '../../../ui/chip.tsx';
import type { TextState } from '../domain/text-state.ts';
import { administrationTexts } from '../texts/administration-texts.ts';

const tones: Record<TextState, ChipState> = {
  missing: 'due',
  outdated: 'due',
  changed: 'go',
  machine: 'neutral',
  reviewed: 'ok',
  source: 'neutral',
  withheld: 'neutral',
};

/** The state of a text in a word. */
export const TextStateChip = ({ language, state }: { language: Language; state: TextState }): JSX.Element => (
  <Chip state={tones[state]}>{administrationTexts.in(language)(`text.state.${state}`)}</Chip>
);
