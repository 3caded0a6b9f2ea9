import { regulationById } from '@cong-truong/domain/regulations/regulation-for';
import { DEMONSTRATION_ACCOUNTS } from './accounts';
import { DEMONSTRATION_TODAY } from './dates';
import { generateDemonstration, HAND_PLAY } from './demonstration';
import { LONG_BINH, PHUOC_THIEN } from './school/schools';
import { CURRENT_YEAR, PAST_YEAR } from './school/school-years';

// Every one of ninety thousand marks is looked at.
jest.setTimeout(60_000);

const demonstration = generateDemonstration();
const { classes, staff, families, schools, authorities } = demonstration;
const records = classes.map(({ record }) => record);
const pupils = classes.flatMap((entry) => entry.pupils);

const classNamed = (schoolCode: string, schoolYear: string, name: string) => {
  const found = classes.find(
    ({ record }) => record.schoolCode === schoolCode && record.schoolYear === schoolYear && record.name === name,
  );
  if (!found) throw new Error(`no class ${name}`);
  return found;
};

test('the same seed gives the same demonstration, another seed another', () => {
  expect(generateDemonstration()).toEqual(demonstration);
  expect(generateDemonstration('khác').classes[0]?.pupils[0]).not.toEqual(classes[0]?.pupils[0]);
});

test('eight classes and four classes in each of the two years, of about forty pupils', () => {
  for (const { code } of [PAST_YEAR, CURRENT_YEAR]) {
    const inYear = records.filter(({ schoolYear }) => schoolYear === code);
    expect(inYear.filter(({ schoolCode }) => schoolCode === LONG_BINH.code)).toHaveLength(8);
    expect(inYear.filter(({ schoolCode }) => schoolCode === PHUOC_THIEN.code)).toHaveLength(4);
  }
  for (const { pupils: own } of classes) {
    expect(own.length).toBeGreaterThanOrEqual(38);
    expect(own.length).toBeLessThanOrEqual(42);
  }
});

test('each class is under the circular of its time', () => {
  for (const { schoolYear, regulation } of records) {
    expect(regulation).toBe(schoolYear === PAST_YEAR.code ? 'TT58/2011' : 'TT22/2021');
  }
});

test('codes, documents and telephone numbers are unique', () => {
  const guardians = pupils.flatMap((pupil) => pupil.guardians);
  const parents = new Set(families.map(({ phone }) => phone));
  const phones = [...staff, ...guardians.filter(({ phone }) => !phone || !parents.has(phone))].flatMap(
    ({ phone }) => phone ?? [],
  );
  for (const values of [
    pupils.map(({ code }) => code),
    pupils.map(({ studentId }) => studentId),
    staff.map(({ staffId }) => staffId),
    staff.map(({ email }) => email),
    records.map(({ classId }) => classId),
    records.flatMap(({ offerings }) => offerings.map(({ offeringId }) => offeringId)),
  ]) {
    expect(new Set(values).size).toBe(values.length);
  }
  // A brother and a sister have one father: his number comes twice.
  expect(phones.length - new Set(phones).size).toBeLessThanOrEqual(1);
});

test('nobody can be reached by accident: telephone numbers nobody holds, mailboxes under .example', () => {
  const guardians = pupils.flatMap((pupil) => pupil.guardians);
  for (const phone of [...staff, ...guardians].flatMap((person) => person.phone ?? [])) {
    expect(phone).toMatch(/^057\d{7}$/);
  }
  for (const { phone } of [...schools, ...authorities]) expect(phone).toMatch(/^0280\d{7}$/);
  for (const email of [...staff, ...guardians, ...schools, ...authorities].flatMap((person) => person.email ?? [])) {
    expect(email).toMatch(/^[a-z0-9.]+@[a-z0-9.-]+\.example$/);
  }
});

test('every mark is one that its column and its subject take, and no cell comes twice', () => {
  for (const record of records) {
    const regulation = regulationById(record.regulation);
    const cells = new Set<string>();
    for (const { offeringId, studentId, term, column, mark } of record.marks) {
      const offering = record.offerings.find((candidate) => candidate.offeringId === offeringId);
      if (!offering) throw new Error(`a mark of no subject in ${record.name}`);
      const known = regulation.columnsFor(offering, term).some(({ key }) => key === column);
      const fits = offering.mode === 'comment' ? mark.kind !== 'score' : mark.kind !== 'comment';
      const inRange =
        mark.kind !== 'score' || (Number.isInteger(mark.tenths) && mark.tenths >= 0 && mark.tenths <= 100);
      expect({ known, fits, inRange }).toEqual({ known: true, fits: true, inRange: true });
      cells.add(`${offeringId}/${studentId}/${term}/${column}`);
    }
    expect(cells.size).toBe(record.marks.length);
  }
});

test('the past year is complete for everybody who stayed', () => {
  const ratings = new Set<string | null>();
  for (const record of records.filter(({ schoolYear }) => schoolYear === PAST_YEAR.code)) {
    for (const { enrolment, result } of assessYear(record)) {
      expect({ pupil: enrolment.studentId, complete: result.complete }).toEqual({
        pupil: enrolment.studentId,
        complete: enrolment.leftOn === null,
      });
      ratings.add(result.academic);
    }
  }
  for (const rating of ['excellent', 'fair', 'average', 'weak']) expect(ratings).toContain(rating);
});

test('class 6A1 lacks one column of its first term and nothing else', () => {
  const { record } = classNamed(HAND_PLAY.schoolCode, CURRENT_YEAR.code, HAND_PLAY.className);
  const regulation = regulationById(record.regulation);
  const missing = record.offerings.flatMap((offering) =>
    regulation
      .columnsFor(offering, 1)
      .flatMap(({ key }) =>
        record.enrolments
          .filter(
            ({ studentId }) =>
              !record.marks.some(
                (mark) =>
                  mark.offeringId === offering.offeringId && mark.studentId === studentId && mark.column === key,
              ),
          )
          .map(() => `${offering.subject} ${key}`),
      ),
  );
  expect(new Set(missing)).toEqual(new Set(['TOAN final-1']));
  expect(missing).toHaveLength(40);
  expect(record.marks.filter(({ mark }) => mark.kind === 'pending')).toEqual([]);
  expect(record.conduct.filter(({ period }) => period === 1)).toHaveLength(40);
  expect(record.terms).toEqual([
    { term: 1, state: 'open' },
    { term: 2, state: 'open' },
  ]);
});

test('every subject has a teacher of its school, every class of a school another leader', () => {
  const schoolOf = new Map(staff.map(({ staffId, schoolCode }) => [staffId, schoolCode]));
  for (const record of records) {
    for (const { teachers } of record.offerings) {
      expect(teachers.length).toBeGreaterThan(0);
      for (const { staffId } of teachers) expect(schoolOf.get(staffId)).toBe(record.schoolCode);
    }
  }
  const leaders = records
    .filter(({ schoolYear }) => schoolYear === CURRENT_YEAR.code)
    .map(({ homeroomStaffId }) => homeroomStaffId);
  expect(new Set(leaders).size).toBe(leaders.length);
});

test('the accounts of the hand play can do what the story asks of them', () => {
  const { record } = classNamed(LONG_BINH.code, CURRENT_YEAR.code, '6A1');
  const byLogin = (login: string) => staff.find(({ email }) => email === login);
  const teacher = byLogin('gv.toan@thcs-long-binh.example');
  const mathematics = record.offerings.find(({ subject }) => subject === 'TOAN');
  expect(mathematics?.teachers.map(({ staffId }) => staffId)).toEqual([teacher?.staffId]);
  expect(record.homeroomStaffId).toBe(byLogin('gvcn.6a1@thcs-long-binh.example')?.staffId);
  expect(byLogin('hieutruong@thcs-long-binh.example')?.role).toBe('principal');
});

test('every staff account belongs to a person with that role, every family account to children', () => {
  for (const { role, door, login } of DEMONSTRATION_ACCOUNTS) {
    if (role === 'administrator') expect(staff.some(({ email }) => email === login)).toBe(false);
    else if (door === 'admin') expect(staff.find(({ email }) => email === login)?.role).toBe(role);
    else expect(families.find(({ phone }) => phone === login)?.studentIds.length).toBeGreaterThan(0);
  }
  const logins = DEMONSTRATION_ACCOUNTS.map(({ login }) => login);
  expect(new Set(logins).size).toBe(logins.length);
  expect(new Set(DEMONSTRATION_ACCOUNTS.map(({ role }) => role)).size).toBe(9);
});

test('the parents: two children in 6A1 and 7A2, one at the other school, a former pupil; each reachable', () => {
  const classOf = new Map(classes.flatMap(({ record, pupils: own }) => own.map((pupil) => [pupil.studentId, record])));
  const children = families.map(({ studentIds }) =>
    studentIds.map((id) => `${classOf.get(id)?.schoolCode} ${classOf.get(id)?.name} ${classOf.get(id)?.schoolYear}`),
  );
  expect(children).toEqual([
    [`${LONG_BINH.code} 6A1 2026-2027`, `${LONG_BINH.code} 7A2 2026-2027`],
    [`${PHUOC_THIEN.code} 6A1 2026-2027`],
    [`${LONG_BINH.code} 9A1 2016-2017`],
  ]);
  for (const { phone, email, studentIds } of families) {
    for (const studentId of studentIds) {
      const guardians = pupils.find((pupil) => pupil.studentId === studentId)?.guardians ?? [];
      expect(guardians).toContainEqual(
        expect.objectContaining({ phone, email, receivesSms: true, receivesEmail: true }),
      );
    }
  }
});

test('schools are managed without a gap, by authorities that existed at the time', () => {
  for (const { management } of schools) {
    for (const { authorityCode, startsOn, endsOn } of management) {
      const authority = authorities.find(({ code }) => code === authorityCode);
      expect(authority && startsOn >= authority.validFrom).toBe(true);
      expect(endsOn).toBe(authority?.validTo ?? null);
    }
    expect(management.filter(({ endsOn }) => endsOn === null || endsOn >= DEMONSTRATION_TODAY)).toHaveLength(1);
  }
});

function assessYear(record: (typeof records)[number]) {
  const regulation = regulationById(record.regulation);
  return record.enrolments.map((enrolment) => {
    const { studentId } = enrolment;
    const own = <T extends { readonly studentId: string }>(rows: readonly T[]) =>
      rows.filter((row) => row.studentId === studentId);
    const rating = (period: 1 | 2 | 3) => own(record.conduct).find((row) => row.period === period)?.rating ?? null;
    const termRecord = (term: 1 | 2) => {
      const marks: Record<string, Record<string, (typeof record.marks)[number]['mark']>> = {};
      for (const { offeringId, column, mark } of own(record.marks).filter((row) => row.term === term)) {
        (marks[offeringId] ??= {})[column] = mark;
      }
      const exemptions = own(record.exemptions).filter((row) => row.term === term);
      return { marks, exemptOfferings: exemptions.map(({ offeringId }) => offeringId), conduct: rating(term) };
    };
    const result = regulation.assessYear(record.offerings, {
      terms: [termRecord(1), termRecord(2)],
      yearConduct: rating(3),
      absences: own(record.absences).length,
    });
    return { enrolment, result };
  });
}
