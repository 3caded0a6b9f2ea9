import type { CalendarEntry } from '@/data/content/calendar-entries';

export interface CalendarFeed {
  readonly name: string;
  /** The host name that makes the events' identifiers ours. */
  readonly host: string;
  readonly events: readonly CalendarEntry[];
  /** Where a day of the calendar is read. @param month `2026-11` */
  readonly pageOf: (month: string) => string;
}

/** Vietnam has one time zone and no summer time; some calendar programs do not know it by name. */
const TIME_ZONE = [
  'BEGIN:VTIMEZONE',
  'TZID:Asia/Ho_Chi_Minh',
  'BEGIN:STANDARD',
  'DTSTART:19750613T000000',
  'TZOFFSETFROM:+0700',
  'TZOFFSETTO:+0700',
  'TZNAME:+07',
  'END:STANDARD',
  'END:VTIMEZONE',
] as const;

/** iCalendar, RFC 5545. */
export function calendar({ name, host, events, pageOf }: CalendarFeed): string {
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Cong Truong//Lich//VI',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `NAME:${escape(name)}`,
    `X-WR-CALNAME:${escape(name)}`,
    'X-WR-TIMEZONE:Asia/Ho_Chi_Minh',
    'REFRESH-INTERVAL;VALUE=DURATION:PT6H',
    ...TIME_ZONE,
    ...events.flatMap((event) => eventLines(event, host, pageOf)),
    'END:VCALENDAR',
  ]
    .map((line) => `${folded(line)}\r\n`)
    .join('');
}

function eventLines(event: CalendarEntry, host: string, pageOf: CalendarFeed['pageOf']): readonly string[] {
  const { documentId, title, starts, ends, updated, place, description } = event;
  const stamp = utc(updated);
  return [
    'BEGIN:VEVENT',
    // Of the document, not of its text: a corrected event replaces the one in people's calendars.
    `UID:${documentId}@${host}`,
    `DTSTAMP:${stamp}`,
    `LAST-MODIFIED:${stamp}`,
    `DTSTART;TZID=Asia/Ho_Chi_Minh:${local(starts)}`,
    // An end before the start is a slip of the editor; programs refuse the whole calendar for it.
    ...(ends !== null && local(ends) > local(starts) ? [`DTEND;TZID=Asia/Ho_Chi_Minh:${local(ends)}`] : []),
    `SUMMARY:${escape(title)}`,
    ...(place === null ? [] : [`LOCATION:${escape(place)}`]),
    ...(description === null ? [] : [`DESCRIPTION:${escape(description)}`]),
    `URL:${pageOf(starts.day.slice(0, 7))}`,
    'END:VEVENT',
  ];
}

function local({ day, time }: CalendarEntry['starts']): string {
  return `${day.replaceAll('-', '')}T${time.replace(':', '')}00`;
}

function utc(moment: Date): string {
  return `${moment.toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`;
}

/** Text of a property. A line break that an editor typed must not begin a property of its own. */
function escape(text: string): string {
  return (
    text
      .replace(/[\\;,]/g, (character) => `\\${character}`)
      .replace(/\r\n|[\n\r\u2028\u2029]/g, '\\n')
      // eslint-disable-next-line no-control-regex -- control characters are what is looked for
      .replace(/[\u0000-\u001f\u007f]/g, '')
  );
}

/** Lines of at most 75 bytes, never broken inside a character. */
function folded(line: string): string {
  let result = '';
  let bytes = 0;
  for (const character of line) {
    const size = Buffer.byteLength(character);
    if (bytes + size > 75) {
      result += '\r\n ';
      bytes = 1;
    }
    result += character;
    bytes += size;
  }
  return result;
}
