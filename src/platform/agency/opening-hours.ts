/** Days in a row (1 is Monday) and the times between which somebody answers, as HH:MM. */
export type OpeningHours = { first: number; last: number; opens: string; closes: string };

const days = ['Mo', 'Di', 'Mi', 'Do', 'Fr', 'Sa', 'So'];
const day = days.join('|');
const pattern = new RegExp(
  String.raw`^(?<first>${day})(?:-(?<last>${day}))? (?<opens>\d{1,2}(?::\d\d)?)-(?<closes>\d{1,2}(?::\d\d)?)$`,
  'u',
);

/** Reads hours as an operator writes them: "Mo-Do 9-15, Fr 9-12:30"; null if they are written otherwise. */
export function parseOpeningHours(text: string): OpeningHours[] | null {
  const parts = text.split(',').map((part) => parsePart(part.trim().replaceAll('–', '-')));
  return parts.every((part) => part !== null) ? parts : null;
}

function parsePart(part: string): OpeningHours | null {
  const { first, last, opens, closes } = pattern.exec(part)?.groups ?? {};
  if (first === undefined || opens === undefined || closes === undefined) return null;
  const hours = { first: numberOf(first), last: numberOf(last ?? first), opens: clock(opens), closes: clock(closes) };
  return isForward(hours) ? hours : null;
}

const isForward = ({ first, last, opens, closes }: OpeningHours): boolean =>
  first <= last && opens < closes && closes <= '24:00' && !/:[6-9]/u.test(opens + closes);

const numberOf = (name: string): number => days.indexOf(name) + 1;

function clock(text: string): string {
  const [hour = '', minute = '00'] = text.split(':');
  return `${hour.padStart(2, '0')}:${minute}`;
}
