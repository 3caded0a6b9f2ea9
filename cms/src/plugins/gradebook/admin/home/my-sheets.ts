import type { Choices } from '../api/choices';
import { addressOf } from '../navigation/address';
import { openTerm } from '../navigation/place';
import { shortSubjectName } from '../words/subject-name';

export interface SheetLink {
  readonly label: string;
  readonly to: string;
}

export interface SubjectGroup {
  readonly subject: string;
  readonly links: readonly SheetLink[];
}

/** The sheets that a person enters this year: a line a subject, a link a class. */
export function mySheets({ years, classes }: Choices): readonly SubjectGroup[] {
  const year = years.find(({ current }) => current)?.code;
  const groups = new Map<string, SheetLink[]>();
  for (const choice of classes.filter(({ schoolYear }) => schoolYear === year)) {
    for (const offering of choice.offerings.filter(({ canWrite }) => canWrite)) {
      const subject = shortSubjectName(choice, offering);
      const links = groups.get(subject) ?? [];
      const period = String(openTerm(choice, offering.terms));
      links.push({
        label: choice.name,
        to: addressOf('sheet', {
          year: choice.schoolYear,
          classId: choice.classId,
          subject: offering.subject,
          period,
        }),
      });
      groups.set(subject, links);
    }
  }
  return [...groups].map(([subject, links]) => ({ subject, links }));
}

/** The classes that a person leads this year, with the pages of a homeroom teacher. */
export function myClasses({ years, classes }: Choices): readonly SheetLink[] {
  const year = years.find(({ current }) => current)?.code;
  return classes
    .filter(({ homeroom, schoolYear }) => homeroom && schoolYear === year)
    .flatMap(({ classId, schoolYear, name }) => [
      { label: `Tổng hợp ${name}`, to: addressOf('summary', { year: schoolYear, classId }) },
      { label: `Rèn luyện ${name}`, to: addressOf('conduct', { year: schoolYear, classId }) },
    ]);
}
