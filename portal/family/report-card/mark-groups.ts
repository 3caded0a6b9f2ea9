import type { ReportCard } from '@cong-truong/domain/report-card/report-card';

type Subject = ReportCard['subjects'][number];
type PrintedMark = Subject['marks'][number];

export interface MarkGroup {
  /** As in the book, without the number: `ĐĐGtx`. */
  readonly label: string;
  readonly marks: readonly PrintedMark[];
}

/** Marks of one kind stand together: five regular ones need their name once. */
export function groupMarks(marks: Subject['marks']): readonly MarkGroup[] {
  const groups: { label: string; marks: PrintedMark[] }[] = [];
  for (const mark of marks) {
    const label = withoutNumber(mark.label);
    const last = groups.at(-1);
    if (last?.label === label) last.marks.push(mark);
    else groups.push({ label, marks: [mark] });
  }
  return groups;
}

/** What the short names of the columns mean, each once, in the order in which they come up. */
export function legendOf(subjects: ReportCard['subjects']): ReadonlyMap<string, string> {
  const legend = new Map<string, string>();
  for (const { label, title } of subjects.flatMap(({ marks }) => marks)) {
    const name = withoutNumber(label);
    if (!legend.has(name)) legend.set(name, title.replace(/ lần \d+$/, ''));
  }
  return legend;
}

/** `M 2` → `M`; the number of `V15` belongs to its name. */
function withoutNumber(label: string): string {
  return label.replace(/ \d+$/, '');
}
