import { isOfSchool, type PageName, type Place, type WantedPlace } from './place';
import type { ClassChoice, OfferingChoice } from '../api/choices';

export const BASE = '/plugins/gradebook';

/** The last part of each page's address. */
export const SLUGS: Readonly<Record<PageName, string>> = {
  sheet: 'so-diem',
  conduct: 'ren-luyen',
  summary: 'tong-hop',
  windows: 'dot-nhap-diem',
  publication: 'cong-bo',
  books: 'so-in',
};

/** Parameters of an address: năm học, lớp, môn, học kỳ (3: cả năm). */
const YEAR = 'nam';
const CLASS = 'lop';
const SUBJECT = 'mon';
const PERIOD = 'hk';

export function wantedPlace(search: URLSearchParams): WantedPlace {
  return {
    year: search.get(YEAR),
    classId: search.get(CLASS),
    subject: search.get(SUBJECT),
    period: search.get(PERIOD),
  };
}

export function addressOf(page: PageName, wanted: Partial<WantedPlace>): string {
  const pairs: [string, string | null | undefined][] = [
    [YEAR, wanted.year],
    [CLASS, wanted.classId],
    [SUBJECT, wanted.subject],
    [PERIOD, wanted.period],
  ];
  const search = new URLSearchParams(pairs.flatMap(([key, value]) => (value ? [[key, value]] : [])));
  return `${BASE}/${SLUGS[page]}${search.size > 0 ? `?${search}` : ''}`;
}

export function addressOfPlace(page: PageName, place: Place): string {
  return addressOf(page, {
    year: place.year,
    classId: place.chosenClass?.classId ?? null,
    subject: place.offering?.subject ?? null,
    period: String(place.period),
  });
}

/** The same page for another class: the subject stays where the class has it, the term where it is taught there. */
export function addressOfClass(page: PageName, place: Place, chosen: ClassChoice): string {
  const subject = place.offering?.subject;
  const offering = place.offering && (chosen.offerings.find((other) => other.subject === subject) ?? null);
  return addressOf(page, {
    year: place.year,
    classId: chosen.classId,
    subject: offering?.subject ?? null,
    period: offering || !place.offering ? String(taughtPeriod(place.period, offering)) : null,
  });
}

export function addressOfSubject(place: Place, offering: OfferingChoice): string {
  return addressOf('sheet', {
    year: place.year,
    classId: place.chosenClass?.classId ?? null,
    subject: offering.subject,
    period: String(taughtPeriod(place.period, offering)),
  });
}

/** From one page to another with what both know. */
export function addressAcross(page: PageName, wanted: WantedPlace): string {
  const period = wanted.period === '3' && page !== 'summary' ? '2' : wanted.period;
  return addressOf(page, {
    year: wanted.year,
    classId: isOfSchool(page) ? null : wanted.classId,
    subject: page === 'sheet' ? wanted.subject : null,
    period,
  });
}

function taughtPeriod(period: Place['period'], offering: OfferingChoice | null): Place['period'] {
  if (!offering || period === 3 || offering.terms.includes(period)) return period;
  return offering.terms[0] ?? period;
}
