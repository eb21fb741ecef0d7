/** Whether an Accept header takes this type; one that says nothing takes all. */
export function accepts(header: string | null, type: string): boolean {
  if (header === null || header.trim() === '') return true;
  const [family] = type.split('/');
  const fitting = header
    .split(',')
    .map((part) =>
      part
        .trim()
        .toLowerCase()
        .split(/\s*;\s*/u),
    )
    .filter(([range = '']) => [type, `${family}/*`, '*/*'].includes(range))
    .map(([range = '', ...details]) => ({
      range,
      refused: details.some((detail) => /^q=0(?:\.0{1,3})?$/u.test(detail)),
    }));
  // The most exact range decides.
  const [best] = fitting.toSorted((one, other) => stars(one.range) - stars(other.range));
  return best !== undefined && !best.refused;
}

const stars = (range: string): number => range.split('*').length - 1;
