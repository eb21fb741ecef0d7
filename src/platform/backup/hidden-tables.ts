type Filtered = { name: string; policies: readonly { permissive: boolean; command: string; sees: string }[] };

/**
 * Tables whose rows row-level security may hide from the owner. Every forced table needs a policy that lets the system
 * see everything, and none that narrows this again; a backup which silently lacks rows would be worse than none.
 */
export function hiddenTables(tables: readonly Filtered[]): string[] {
  return tables
    .filter(({ policies }) => policies.length > 0)
    .filter(({ policies }) => {
      const reading = policies.filter(({ command }) => command === '*' || command === 'r');
      const isOpen = reading.some(({ permissive, sees }) => permissive && alternatives(sees).some(seesAll));
      return !isOpen || reading.some(({ permissive }) => !permissive);
    })
    .map(({ name }) => name);
}

const seesAll = (condition: string): boolean => condition === 'platform.is_system()' || condition === 'true';

/** The parts of a condition between those OR that no bracket encloses. */
function alternatives(condition: string): string[] {
  const inner = withoutBrackets(condition.trim());
  const parts: string[] = [];
  let depth = 0;
  let from = 0;
  for (let index = 0; index < inner.length; index += 1) {
    if (inner[index] === '(') depth += 1;
    if (inner[index] === ')') depth -= 1;
    if (depth !== 0 || !inner.startsWith(' OR ', index)) continue;
    parts.push(inner.slice(from, index));
    from = index + ' OR '.length;
  }
  parts.push(inner.slice(from));
  return parts.length === 1 ? parts : parts.flatMap(alternatives);
}

/** Only when the first bracket is closed by the last one. */
function withoutBrackets(text: string): string {
  if (!text.startsWith('(')) return text;
  let depth = 0;
  for (let index = 0; index < text.length; index += 1) {
    if (text[index] === '(') depth += 1;
    if (text[index] === ')') depth -= 1;
    if (depth === 0) return index === text.length - 1 ? withoutBrackets(text.slice(1, -1).trim()) : text;
  }
  return text;
}
