type Point = readonly [number, number];

const token = /[a-z]|-?\d+(?:\.\d+)?/giu;

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
  let command = 'M';
  let at: Point = [0, 0];
  const tokens = path.match(token) ?? [];
  for (let index = 0; index < tokens.length;) {
    const word = tokens[index] ?? '';
    if (/[a-z]/iu.test(word)) {
      command = word;
      index += 1;
      if (/z/iu.test(word)) at = rings.at(-1)?.[0] ?? at;
      continue;
    }
    const [x, y] = [Number(word), Number(tokens[index + 1])];
    at = command === command.toLowerCase() ? [at[0] + x, at[1] + y] : [x, y];
    if (/m/iu.test(command)) {
      rings.push([]);
      command = command === 'm' ? 'l' : 'L';
    }
    rings.at(-1)?.push(at);
    index += 2;
  }
  return rings;
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
