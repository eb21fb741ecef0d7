type Point = readonly [number, number];

/** A command and its numbers. */
const part = /([mlz])([^mlz]*)/giu;
const number = /-?\d+(?:\.\d+)?/gu;

/**
 * An SVG path of straight lines (M, L, Z; absolute or relative) with fewer points: none further than `tolerance`
 * from the line that replaces it (Ramer, Douglas, Peucker), parts smaller than it left out.
 */
export const simplifyPath = (path: string, tolerance: number): string =>
  ringsOf(path)
    .map((ring) => simplify(ring, tolerance))
    .filter((ring) => ring.length > 3)
    .map((ring) => `M${ring.map(([x, y]) => `${round(x)} ${round(y)}`).join('L')}Z`)
    .join('');

function ringsOf(path: string): Point[][] {
  const rings: Point[][] = [];
  let at: Point = [0, 0];
  for (const [, command = '', words = ''] of path.matchAll(part)) {
    if (/m/iu.test(command)) rings.push([]);
    const ring = rings.at(-1) ?? [];
    for (const step of pairsOf(words)) {
      at = command === command.toLowerCase() ? [at[0] + step[0], at[1] + step[1]] : step;
      ring.push(at);
    }
    if (/z/iu.test(command)) at = ring[0] ?? at;
  }
  return rings;
}

function pairsOf(words: string): Point[] {
  const numbers = (words.match(number) ?? []).map(Number);
  return numbers.flatMap((value, index): Point[] => (index % 2 === 0 ? [[value, numbers[index + 1] ?? 0]] : []));
}

function simplify(points: readonly Point[], tolerance: number): Point[] {
  const [first, last] = [points[0], points.at(-1)];
  if (first === undefined || last === undefined || points.length < 3) return [...points];
  let farthest = 0;
  let distance = 0;
  for (const [index, point] of points.entries()) {
    const away = distanceTo(point, first, last);
    if (away > distance) [farthest, distance] = [index, away];
  }
  if (distance <= tolerance) return [first, last];
  return [
    ...simplify(points.slice(0, farthest + 1), tolerance).slice(0, -1),
    ...simplify(points.slice(farthest), tolerance),
  ];
}

function distanceTo([x, y]: Point, [ax, ay]: Point, [bx, by]: Point): number {
  const [dx, dy] = [bx - ax, by - ay];
  const length = dx * dx + dy * dy;
  const share = length === 0 ? 0 : Math.min(1, Math.max(0, ((x - ax) * dx + (y - ay) * dy) / length));
  return Math.hypot(x - ax - share * dx, y - ay - share * dy);
}

const round = (value: number): number => Math.round(value);
