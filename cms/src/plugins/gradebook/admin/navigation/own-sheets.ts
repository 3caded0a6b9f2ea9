import type { OfferingChoice } from '../api/choices';
import { shortSubjectName } from '../words/subject-name';
import { addressOf } from './address';
import { openTerm, type Place } from './place';

export interface OwnSheet {
  readonly label: string;
  readonly to: string;
  readonly current: boolean;
}

/** The sheets that the person enters this year, class by class: each one click away from every other. */
export function ownSheets({ year, classes, chosenClass, offering, period }: Place): readonly OwnSheet[] {
  const own = classes.flatMap((choice) =>
    choice.offerings.filter(({ canWrite }) => canWrite).map((entered) => ({ choice, entered })),
  );
  const severalSubjects = new Set(own.map(({ entered }) => entered.subject)).size > 1;
  return own.map(({ choice, entered }) => ({
    label: severalSubjects ? `${choice.name} ${shortSubjectName(choice, entered)}` : choice.name,
    to: addressOf('sheet', {
      year,
      classId: choice.classId,
      subject: entered.subject,
      period: String(taught(period, entered) ?? openTerm(choice, entered.terms)),
    }),
    current: choice.classId === chosenClass?.classId && entered.offeringId === offering?.offeringId,
  }));
}

function taught(period: Place['period'], { terms }: OfferingChoice): 1 | 2 | undefined {
  return terms.find((term) => term === period);
}
