import type { ClassChoice, Choices, OfferingChoice } from '../api/choices';
import type { SummaryPeriod } from '../api/summary';

export type PageName = 'sheet' | 'conduct' | 'summary' | 'windows' | 'publication' | 'books';

/** What an address names, as text; `null` where it says nothing. */
export interface WantedPlace {
  readonly year: string | null;
  readonly classId: string | null;
  readonly subject: string | null;
  readonly period: string | null;
}

/** What is on the screen. Everything chosen stands in the address, so two tabs never share a choice. */
export interface Place {
  readonly year: string;
  readonly classes: readonly ClassChoice[];
  readonly chosenClass: ClassChoice | null;
  readonly offering: OfferingChoice | null;
  readonly period: SummaryPeriod;
}

/** What an address asks for and the person has not: never replaced by something else in silence. */
export type Missing = 'years' | 'year' | 'classes' | 'class' | 'subjects' | 'subject' | 'term';

export type Located =
  /** `complete`: the address said all of it; otherwise defaults were added and belong into the address. */
  | { readonly kind: 'at'; readonly place: Place; readonly complete: boolean }
  | { readonly kind: 'missing'; readonly what: Missing; readonly year: string | null };

export function locate(page: PageName, wanted: WantedPlace, choices: Choices): Located {
  const year = wanted.year ?? (choices.years.find(({ current }) => current) ?? choices.years[0])?.code;
  if (year === undefined) return missing('years', null);
  if (!choices.years.some(({ code }) => code === year)) return missing('year', year);
  const classes = choices.classes.filter((candidate) => candidate.schoolYear === year && isOpenTo(page, candidate));
  if (classes.length === 0) return missing('classes', year);
  if (isOfSchool(page)) return locatePeriod(wanted, { year, classes, chosenClass: null, offering: null });

  const chosenClass = wanted.classId === null ? defaultClass(classes) : byId(classes, wanted.classId);
  if (!chosenClass) return missing('class', year);
  if (page !== 'sheet') return locatePeriod(wanted, { year, classes, chosenClass, offering: null }, page === 'summary');

  const { offerings } = chosenClass;
  if (offerings.length === 0) return missing('subjects', year);
  const offering =
    wanted.subject === null ? defaultOffering(offerings) : offerings.find(({ subject }) => subject === wanted.subject);
  if (!offering) return missing('subject', year);
  return locatePeriod(wanted, { year, classes, chosenClass, offering });
}

/** Whether a class is among the choices of a page, by what the server says that the person may do. */
export function isOpenTo(page: PageName, choice: ClassChoice): boolean {
  switch (page) {
    case 'sheet':
      return choice.offerings.length > 0;
    case 'conduct':
      return choice.canReadSummary || choice.canWriteConduct;
    case 'summary':
    case 'books':
    case 'windows':
    case 'publication':
      return choice.canReadSummary;
  }
}

/** Pages of the whole school: no class is chosen on them, and only those who oversee the school have them. */
export function isOfSchool(page: PageName): boolean {
  return page === 'windows' || page === 'publication';
}

/** The term that is being worked in: the first that is not closed. */
export function openTerm(choice: ClassChoice | null, taught: readonly (1 | 2)[] = [1, 2]): 1 | 2 {
  const open = taught.find((term) => choice?.terms[term].state === 'open');
  return open ?? taught.at(-1) ?? 1;
}

function locatePeriod(wanted: WantedPlace, rest: Omit<Place, 'period'>, yearAllowed = false): Located {
  const { chosenClass, offering, classes } = rest;
  const asked = [1, 2, 3].find((period) => String(period) === wanted.period);
  if (wanted.period !== null && (asked === undefined || (asked === 3 && !yearAllowed)))
    return missing('term', rest.year);
  const period = periodOf(asked) ?? openTerm(chosenClass ?? classes[0] ?? null, offering?.terms);
  const complete =
    wanted.year !== null &&
    wanted.period !== null &&
    (chosenClass === null || wanted.classId !== null) &&
    (offering === null || wanted.subject !== null);
  return { kind: 'at', place: { ...rest, period }, complete };
}

function periodOf(value: number | undefined): SummaryPeriod | null {
  return value === 1 || value === 2 || value === 3 ? value : null;
}

function defaultClass(classes: readonly ClassChoice[]): ClassChoice | undefined {
  const taught = classes.find(({ offerings }) => offerings.some(({ canWrite }) => canWrite));
  return classes.find(({ homeroom }) => homeroom) ?? taught ?? classes[0];
}

function defaultOffering(offerings: readonly OfferingChoice[]): OfferingChoice | undefined {
  return offerings.find(({ canWrite }) => canWrite) ?? offerings[0];
}

function byId(classes: readonly ClassChoice[], classId: string): ClassChoice | undefined {
  return classes.find((candidate) => candidate.classId === classId);
}

function missing(what: Missing, year: string | null): Located {
  return { kind: 'missing', what, year };
}
