import type { JSX } from 'preact';
import type { Language } from '../../../../platform/i18n/languages.ts';
import { Chip, type ChipState } from '../../../../ui/chip.tsx';
import type { LetterState } from '../../domain/letter-state.ts';
import { administrationTexts } from '../../texts/administration-texts.ts';

const tones: Record<LetterState, ChipState> = {
  waiting: 'go',
  retrying: 'due',
  failed: 'due',
  sent: 'ok',
  cancelled: 'neutral',
};

/** The state of a letter in a word. */
export const LetterChip = ({ language, state }: { language: Language; state: LetterState }): JSX.Element => (
  <Chip state={tones[state]}>{administrationTexts.in(language)(`letters.state.${state}`)}</Chip>
);
