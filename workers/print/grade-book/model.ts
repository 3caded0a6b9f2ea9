/**
 * A grade book of one class and term, ready to be laid out: every value is the text that is printed. What the numbers
 * mean is settled before (content/), how they look comes after (sheets/).
 */
export interface GradeBook {
  readonly cover: Cover;
  readonly teachers: readonly TeacherLine[];
  /** In the order of the roll; the same on every page. */
  readonly pupils: readonly PupilLine[];
  readonly subjects: readonly SubjectSheet[];
  /** The term; after the second term the year too. */
  readonly summaries: readonly SummarySheet[];
}

export interface Cover {
  /** Who runs the school, from above: `Sở Giáo dục và Đào tạo …`. */
  readonly authorities: readonly string[];
  readonly schoolName: string;
  readonly title: string;
  readonly subtitle: string | null;
  readonly className: string;
  readonly schoolYear: string;
  readonly term: string;
  readonly regulation: string;
  readonly homeroomTeacher: string | null;
  readonly principal: string | null;
}

export interface TeacherLine {
  readonly subject: string;
  readonly fullName: string;
  /** `Cả năm học`, or `05/09/2016 – 31/12/2016`. */
  readonly period: string;
}

export interface PupilLine {
  readonly rollNumber: number;
  readonly fullName: string;
  readonly dateOfBirth: string;
  readonly female: boolean;
  readonly ethnicity: string;
  readonly placeOfBirth: string;
  readonly address: string;
  readonly father: string;
  readonly mother: string;
  readonly guardian: string;
  readonly phones: string;
  /** What to mind: came or left during the year. */
  readonly note: string;
  /** Left the class: struck through in red, the number stays. */
  readonly left: boolean;
}

/** A head over one or more columns. */
export interface HeadGroup {
  readonly label: string;
  readonly columns: readonly string[];
}

export interface SubjectSheet {
  readonly name: string;
  readonly heads: readonly HeadGroup[];
  /** Heads of what is computed: `TBm HKI`, … */
  readonly resultHeads: readonly string[];
  /** One row a pupil, in the order of `pupils`. */
  readonly rows: readonly { readonly marks: readonly string[]; readonly results: readonly string[] }[];
  readonly distribution: Distribution;
  readonly correctedMarks: number;
  readonly teachers: readonly string[];
}

export interface Distribution {
  readonly assessed: number;
  readonly bands: readonly { readonly label: string; readonly count: number; readonly percent: string }[];
}

export interface SummarySheet {
  readonly title: string;
  readonly subjectHeads: readonly string[];
  readonly resultHeads: readonly string[];
  readonly rows: readonly { readonly subjects: readonly string[]; readonly results: readonly string[] }[];
  readonly tallies: readonly Tally[];
  /** What the abbreviations mean. */
  readonly legend: string;
}

export interface Tally {
  readonly title: string;
  readonly items: readonly { readonly label: string; readonly count: number }[];
}
