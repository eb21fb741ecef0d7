let given: ReadonlyMap<string, string> = new Map();

/** Sets what was entered in the administration, by the name of the environment variable it stands in for. */
export function setPageSettings(settings: ReadonlyMap<string, string>): void {
  given = settings;
}

/** What was entered for a setting; undefined for nothing. The environment comes before it. */
export const pageSetting = (name: string): string | undefined => given.get(name);
