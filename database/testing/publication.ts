import type { ReportCard } from '@cong-truong/domain/report-card/report-card';
import type { Database } from '../connect';
import type { ClassFixture } from './factories';
import type { PupilFixture } from './people';

/** A publication run of the first term that has ended. @returns its id */
export async function makeRun(owner: Database, { schoolCode, schoolYear, classId }: ClassFixture): Promise<string> {
  const [run] = await owner.query<{ id: string }>(
    `insert into edu.run (kind, school_code, school_year, term, params, state, requested_by)
     values ('publication', $1, $2, 1, $3, 'done', 'principal') returning id`,
    [schoolCode, schoolYear, JSON.stringify({ classIds: [classId], notify: false, print: false })],
  );
  if (!run) throw new Error('no run was made');
  return run.id;
}

/** A card of the first term with one subject. */
export function makeReportCard(
  room: ClassFixture,
  { studentId, code, fullName }: PupilFixture,
  result = '8,0',
): ReportCard {
  const [{ offeringId }] = room.offerings;
  return {
    schemaVersion: 1,
    school: { code: room.schoolCode, name: `THCS Số ${room.schoolCode}` },
    schoolYear: room.schoolYear,
    term: 1,
    className: room.name,
    homeroomTeacher: room.homeroomTeacher.fullName,
    pupil: { studentId, code, fullName, dateOfBirth: '2014-05-17' },
    regulation: { id: 'TT22/2021', version: '1', title: 'Thông tư 22/2021/TT-BGDĐT' },
    subjects: [
      { offeringId, name: 'Toán', mode: 'score', marks: [], result, teacher: 'Giáo viên TOAN', explanation: null },
    ],
    words: { academic: 'Kết quả học tập', conduct: 'Kết quả rèn luyện', subjectAverage: 'ĐTBmhk' },
    overall: null,
    academic: 'Tốt',
    conduct: 'Tốt',
    title: null,
    absences: { excused: 0, unexcused: 0 },
  };
}
