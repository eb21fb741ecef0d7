import type { PostChoice } from './mandate.ts';

/** One Vollmacht as far as the mail goes: whom it takes from, whom it adds. `giverPerson` is null for organisations. */
export type PostRule = { giverPerson: string | null; helperPerson: string; post: PostChoice };

/**
 * Who gets the mail about a matter, from who would without any Vollmacht. "The helper alone" takes the giver off,
 * for an organisation everyone who writes for it; somebody a second Vollmacht keeps stays.
 */
export function recipients(people: readonly string[], rules: readonly PostRule[]): string[] {
  const added = rules.filter(({ post }) => post !== 'giver').map(({ helperPerson }) => helperPerson);
  const silent = rules.filter(({ post }) => post === 'helper');
  const isSilent = (person: string): boolean =>
    silent.some(({ giverPerson }) => giverPerson === null || giverPerson === person) && !added.includes(person);
  return [...new Set([...people.filter((person) => !isSilent(person)), ...added])];
}
