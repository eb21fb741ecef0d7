import { globSync, readFileSync } from 'node:fs';
import { report } from './report.ts';

const sides = '(left|right|top|bottom)';
const physicalProperty = new RegExp(
  [
    sides,
    `(scroll-)?(margin|padding)-${sides}`,
    `border-${sides}(-\\w+)*`,
    'border-(top|bottom)-(left|right)-radius',
    '((min|max)-)?(width|height)',
    'overflow-[xy]',
  ]
    .map((name) => `^${name}$`)
    .join('|'),
  'u',
);
const sidedKeyword = /^(text-align|float|clear|caption-side)$/u;

/** Names the declarations that would not turn round in a right-to-left script. */
export function findPhysicalStyles(css: string): { line: number; declaration: string }[] {
  const bare = css.replaceAll(/\/\*[\s\S]*?\*\//gu, (comment) => comment.replaceAll(/[^\n]/gu, ' '));
  return [...bare.matchAll(/(?<=[;{]\s*)([a-z-]+)\s*:\s*([^;{}]+)(?=[;}])/gu)]
    .filter(([, property = '', value = '']) => isPhysical(property, value.trim()))
    .map((found) => ({ line: bare.slice(0, found.index).split('\n').length, declaration: found[0] }));
}

function isPhysical(property: string, value: string): boolean {
  if (physicalProperty.test(property)) return true;
  if (sidedKeyword.test(property)) return /\b(left|right)\b/u.test(value);
  return /^(margin|padding|inset|border-(width|style|color))$/u.test(property) && hasUnequalSides(value);
}

/** Of four values the second is right and the fourth is left. */
function hasUnequalSides(value: string): boolean {
  const parts = value.replace(/!important$/u, '').match(/[^\s(]+(\([^()]*(\([^()]*\)[^()]*)*\))?/gu) ?? [];
  return parts.length === 4 && parts[1] !== parts[3];
}

if (import.meta.main) {
  const files = globSync('src/**/*.css');
  const problems = files.flatMap((file) =>
    findPhysicalStyles(readFileSync(file, 'utf8')).map(
      ({ line, declaration }) => `${file}:${line}: physical side or size: ${declaration}`,
    ),
  );
  report(problems, `${files.length} style sheets`);
}
