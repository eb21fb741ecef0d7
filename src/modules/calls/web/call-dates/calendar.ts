import { instant, plus, type Instant } from '../../../../platform/time/instant.ts';

/** An event of a calendar file on a whole day (yyyy-mm-dd). */
export type CalendarEvent = { uid: string; title: string; description: string; url: string; on: string };

/** A calendar file (RFC 5545) with these events; `madeAt` stamps it. */
export function calendarFile(events: readonly CalendarEvent[], madeAt: Instant): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Zusammendenken//Aufrufe//DE',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    ...events.flatMap((event) => [
      'BEGIN:VEVENT',
      `UID:${event.uid}`,
      `DTSTAMP:${utc(madeAt)}`,
      `DTSTART;VALUE=DATE:${day(event.on)}`,
      `DTEND;VALUE=DATE:${day(nextDay(event.on))}`,
      `SUMMARY:${escaped(event.title)}`,
      `DESCRIPTION:${escaped(event.description)}`,
      `URL:${event.url}`,
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
  ];
  return `${lines.map(folded).join('\r\n')}\r\n`;
}

const utc = (at: Instant): string => new Date(at).toISOString().replaceAll(/[-:]|\.\d{3}/gu, '');
const day = (date: string): string => date.replaceAll('-', '');
const nextDay = (date: string): string =>
  new Date(plus(instant(Date.parse(`${date}T00:00:00Z`)), 86_400_000)).toISOString().slice(0, 10);

const escaped = (text: string): string =>
  text.replaceAll(/[\\;,]/gu, (sign) => `\\${sign}`).replaceAll(/\r?\n/gu, '\\n');

/** Lines of at most 75 octets; a longer one goes on after a line break and a blank, never within a character. */
function folded(line: string): string {
  const parts: string[] = [];
  let part = '';
  for (const character of line) {
    if (Buffer.byteLength(part + character) > (parts.length === 0 ? 75 : 74)) {
      parts.push(part);
      part = '';
    }
    part += character;
  }
  return [...parts, part].join('\r\n ');
}
