import { randomInt } from 'node:crypto';
import { cardAlphabet, cardLength } from '../domain/card.ts';

/** A code for a card; each character drawn without bias. */
export const newCardCode = (): string =>
  Array.from({ length: cardLength }, () => cardAlphabet.charAt(randomInt(cardAlphabet.length))).join('');
