export { findLetters, type SentLetter } from '../store/letters.ts';
