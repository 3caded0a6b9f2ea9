import { z } from 'zod';
import type { SubjectResult } from '../../regulation';
import { PROGRAMME_2006 } from '../../subjects/programme-2006';
import { PROGRAMME_2018 } from '../../subjects/programme-2018';
import type { Programme, Subject } from '../../subjects/subject';
import { refuse, shown, type InputCode } from './issue';
import { passed } from './ratings';
import { score } from './scores';

const SUBJECTS: Readonly<Record<Programme, readonly Subject[]>> = {
  '2006': PROGRAMME_2006.value,
  '2018': PROGRAMME_2018.value,
};

/** `NguVan` in a file is the subject NGUVAN of the catalogue. */
function subjectNamed(programme: Programme, name: string): Subject | undefined {
  return SUBJECTS[programme].find(({ code }) => code === name.toUpperCase());
}

/**
 * Results of subjects by name: `{ Toan: 8.5, NguVan: null }`. `null` takes no part. A name that the programme does not have, or a subject
 * that is assessed the other way, is refused.
 */
function resultsBySubject<Result>(programme: Programme, byComment: boolean, result: z.ZodType<Result>) {
  return z.record(z.string(), result.or(z.null())).transform((entries, context) => {
    const found = new Map<string, Result | null>();
    for (const [name, value] of Object.entries(entries)) {
      const subject = subjectNamed(programme, name);
      const problem = problemWith(subject, name, byComment);
      if (problem !== null) return refuse(context, { ...problem, input: name });
      if (!subject) continue;
      if (found.has(subject.code)) return refuse(context, givenTwice(subject, name));
      found.set(subject.code, value);
    }
    return found;
  });
}

function problemWith(
  subject: Subject | undefined,
  name: string,
  byComment: boolean,
): { code: InputCode; message: string } | null {
  if (!subject) return { code: 'input.unknownSubject', message: `không có môn học ${shown(name)}` };
  if ((subject.mode === 'comment') === byComment) return null;
  const form = byComment ? 'điểm số, không phải nhận xét' : 'nhận xét, không phải điểm số';
  return { code: 'input.wrongKindOfSubject', message: `${subject.name} đánh giá bằng ${form}` };
}

/** `Toan` and `TOAN` are one subject: which of two results counts is not guessed. */
function givenTwice(subject: Subject, name: string): { code: InputCode; message: string; input: string } {
  return { code: 'input.givenTwice', message: `môn ${subject.name} có hai kết quả`, input: name };
}

/** `scored` and `comment` of a case: what the subjects of a period came to. */
export function periodSubjects(programme: Programme) {
  return {
    scored: resultsBySubject(programme, false, score),
    comment: resultsBySubject(programme, true, passed).default(new Map()),
  };
}

export interface PeriodSubjects {
  readonly scored: ReadonlyMap<string, number | null>;
  readonly comment: ReadonlyMap<string, boolean | null>;
}

/** The settled results that the rules of a rating work with. */
export function subjectResults({ scored, comment }: PeriodSubjects): readonly SubjectResult[] {
  return [
    ...[...scored].map(([code, tenths]) => settled(code, tenths, null)),
    ...[...comment].map(([code, isPassed]) => settled(code, null, isPassed)),
  ];
}

function settled(code: string, averageTenths: number | null, isPassed: boolean | null): SubjectResult {
  const status = averageTenths === null && isPassed === null ? 'notTaught' : 'complete';
  return { offeringId: code, subject: code, status, averageTenths, passed: isPassed, missing: [] };
}

/** Results of a resit by subject name: a score or Đ / CĐ; `null` was not sat. */
export function resitResults(programme: Programme) {
  return z.record(z.string(), z.unknown()).transform((entries, context) => {
    const found = new Map<string, number | boolean>();
    for (const [name, value] of Object.entries(entries)) {
      const subject = subjectNamed(programme, name);
      if (!subject) {
        const message = `không có môn học ${shown(name)}`;
        return refuse(context, { code: 'input.unknownSubject', message, input: name });
      }
      if (found.has(subject.code)) return refuse(context, givenTwice(subject, name));
      if (value === null) continue;
      const parsed = subject.mode === 'comment' ? passed.safeParse(value) : score.safeParse(value);
      if (!parsed.success) {
        const message = `${name}: ${parsed.error.issues[0]?.message ?? 'không hợp lệ'}`;
        return refuse(context, { code: 'input.invalid', message, input: value });
      }
      found.set(subject.code, parsed.data);
    }
    return found;
  });
}
