/** What somebody says of an organisation. */
export type WrittenFacts = { name: string; seat: string; website: string };

export type FactsProblem = 'no-name' | 'name-too-long' | 'not-a-website';

/** Longest name of anything, in characters. */
export const longestName = 200;

/** The first problem with what was written, or null. */
export function factsProblem({ name, website }: WrittenFacts): FactsProblem | null {
  if (name.trim() === '') return 'no-name';
  if (name.trim().length > longestName) return 'name-too-long';
  return website.trim() === '' || websiteOf(website) !== null ? null : 'not-a-website';
}

/** A web address as it is kept, or null: people leave out the beginning, and only https and http are followed. */
export function websiteOf(written: string): string | null {
  const text = written.trim();
  if (text === '' || text.length > 500 || /\s/u.test(text)) return null;
  const address = /^[a-z][a-z0-9+.-]*:/iu.test(text) ? text : `https://${text}`;
  if (!/^https?:\/\/[^/?#@\s]+\.[^/?#@\s.]{2,}(?:[/?#]|$)/iu.test(address)) return null;
  return address;
}

/** An empty line is no statement. */
export const textOrNull = (written: string): string | null => (written.trim() === '' ? null : written.trim());
