/** Names longer than what was typed by more than this are at least so many errors away: nobody counts further. */
const farthest = 4;

/**
 * How many typing errors (a letter wrong, missing, too much, or two exchanged) lead from `typed` to `name` as a whole
 * and to the nearest beginning of it: the optimal string alignment distance of Damerau and Levenshtein.
 */
export function typingDistance(typed: string, name: string): { whole: number; beginning: number } {
  const reach = Math.min(name.length, typed.length + farthest);
  let before: number[] = [];
  let last = Array.from({ length: reach + 1 }, (_, column) => column);
  for (let row = 1; row <= typed.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= reach; column += 1) {
      const wrong = typed[row - 1] === name[column - 1] ? 0 : 1;
      const steps = [at(last, column) + 1, at(current, column - 1) + 1, at(last, column - 1) + wrong];
      if (isExchanged({ typed, name, row, column })) steps.push(at(before, column - 2) + 1);
      current.push(Math.min(...steps));
    }
    before = last;
    last = current;
  }
  const whole = name.length > reach ? name.length - typed.length : at(last, reach);
  return { whole, beginning: Math.min(...last) };
}

const isExchanged = ({
  typed,
  name,
  row,
  column,
}: {
  typed: string;
  name: string;
  row: number;
  column: number;
}): boolean => row > 1 && column > 1 && typed[row - 1] === name[column - 2] && typed[row - 2] === name[column - 1];

const at = (numbers: readonly number[], index: number): number => numbers[index] ?? Number.POSITIVE_INFINITY;
