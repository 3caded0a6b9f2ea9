import { atom } from './atom';
import { calendar } from './calendar';
import type { Feed } from './feed';
import { rss } from './rss';

const HOSTILE = '</title><script>alert(1)</script> & "Hòa"\u0000\u0008 Hoà \ud800';
const feed: Feed = {
  title: `Trường ${HOSTILE}`,
  description: 'Tin tức',
  home: 'http://a.localhost/',
  self: 'http://a.localhost/rss.xml',
  entries: [
    {
      title: HOSTILE,
      address: 'http://a.localhost/tin-tuc/khai-giang',
      summary: ']]> <b>',
      category: 'Tin tức',
      published: new Date('2026-09-05T00:30:00Z'),
      updated: new Date('2026-09-06T00:30:00Z'),
    },
  ],
};

describe.each([
  ['RSS', rss(feed)],
  ['Atom', atom(feed)],
])('%s', (_name, text) => {
  it('holds no markup and no character that an editor could have typed against it', () => {
    expect(text).not.toMatch(/<script|<b>|<\/title><[^/a-z]/);
    expect(text).toContain('&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;Hòa&quot; Hoà');
    // eslint-disable-next-line no-control-regex -- control characters are what is looked for
    expect(text).not.toMatch(/[\u0000-\u0008]|\ud800/);
  });

  it('closes what it opens', () => {
    const open: string[] = [];
    for (const [, close, name, selfClosed] of text.matchAll(/<(\/?)([a-z:]+)[^>]*?(\/?)>/gi)) {
      if (selfClosed === '/') continue;
      if (close === '/') expect(open.pop()).toBe(name);
      else open.push(name ?? '');
    }
    expect(open).toEqual([]);
  });
});

it('RSS gives the moment of publication in its own form', () => {
  expect(rss(feed)).toContain('<pubDate>Sat, 05 Sep 2026 00:30:00 GMT</pubDate>');
});

describe('a calendar', () => {
  const event = {
    documentId: 'abc123',
    title: 'Họp phụ huynh; lớp 6, 7',
    starts: { day: '2026-11-23', time: '07:30' },
    ends: { day: '2026-11-23', time: '09:00' },
    updated: new Date('2026-11-01T02:03:04Z'),
    place: 'Hội trường\r\nEND:VEVENT\r\nBEGIN:VEVENT',
    description: 'Kính mời quý phụ huynh đến dự đông đủ và đúng giờ. '.repeat(6),
  };
  const written = (events: readonly (typeof event | (Omit<typeof event, 'ends'> & { ends: null }))[]) =>
    calendar({ name: 'Lịch', host: 'a.localhost', events, pageOf: (month) => `http://a.localhost/lich/${month}` });
  const text = written([event]);
  const unfolded = text.replaceAll('\r\n ', '').split('\r\n');

  it('names the time in Vietnam and an identifier that stays', () => {
    expect(unfolded).toContain('DTSTART;TZID=Asia/Ho_Chi_Minh:20261123T073000');
    expect(unfolded).toContain('DTEND;TZID=Asia/Ho_Chi_Minh:20261123T090000');
    expect(unfolded).toContain('UID:abc123@a.localhost');
    expect(unfolded).toContain('DTSTAMP:20261101T020304Z');
    expect(unfolded).toContain('SUMMARY:Họp phụ huynh\\; lớp 6\\, 7');
  });

  it('lets no line break of an editor begin a line of its own', () => {
    expect(unfolded.filter((line) => line === 'BEGIN:VEVENT')).toHaveLength(1);
    expect(unfolded).toContain('LOCATION:Hội trường\\nEND:VEVENT\\nBEGIN:VEVENT');
  });

  it('has no line above 75 bytes and breaks no character', () => {
    for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    expect(text).not.toContain('\ufffd');
    expect(unfolded).toContain(`DESCRIPTION:${event.description.replaceAll(',', '\\,')}`);
  });

  it('leaves out an end that lies before the start', () => {
    expect(written([{ ...event, ends: { day: '2026-11-22', time: '09:00' } }])).not.toContain('DTEND');
  });
});
