import type { Mark } from '@cong-truong/domain/scores/mark';
import { formatScore } from '@cong-truong/domain/scores/format-score';
import type { SheetPupil } from '../api/sheet';
import type { CellRow } from '../saving/cell-table';
import { subjectSection } from '../why/subject-section';
import { line, type WhySection } from '../why/why-section';
import { resultText } from './result-text';
import type { RowResult } from './row-result';
import { marksOf, type SheetModel } from './sheet-model';

const TERM_NAMES = { 1: 'Học kỳ I', 2: 'Học kỳ II' } as const;

/** Why a row's averages are what they are, as its cells stand now; by the same rules that made them. */
export function rowWhy(model: SheetModel, pupil: SheetPupil, cells: CellRow<Mark>): readonly WhySection[] {
  const { regulation, sheet } = model;
  const { offering, term } = sheet;
  const result = model.resultOf(pupil, cells);
  if (result.unread) return [UNREAD];
  const ofTerm = subjectSection(
    { key: 'term', heading: TERM_NAMES[term] },
    regulation.explainSubjectTerm(offering, term, marksOf(cells), pupil.exempt),
  );
  const sections = [withProvisional(ofTerm, result)];
  if (term === 1) return sections;
  const year = regulation.explainSubjectYearOf(offering, result.results.term1, result.results.term);
  return [...sections, firstTerm(model, result), subjectSection({ key: 'year', heading: 'Cả năm' }, year)];
}

const UNREAD: WhySection = {
  key: 'term',
  heading: 'Chưa tính được',
  outcome: '–',
  lines: [line('unmet', 'Có ô chưa hợp lệ. Sửa ô đó thì điểm trung bình được tính lại ngay.')],
  source: null,
};

function withProvisional(section: WhySection, { provisionalTenths }: RowResult): WhySection {
  if (provisionalTenths === null) return section;
  const text = `Tạm tính theo các cột đã có: ${formatScore(provisionalTenths)} (chưa phải kết quả).`;
  return { ...section, lines: [...section.lines, line('plain', text)] };
}

/** The first term's marks are on a sheet of their own. */
function firstTerm({ sheet }: SheetModel, result: RowResult): WhySection {
  const { text, description } = resultText('term1', result, sheet.columns);
  const known = result.results.term1.status === 'complete';
  return {
    key: 'term1',
    heading: TERM_NAMES[1],
    outcome: text || '–',
    lines: [line('plain', known ? 'Lấy từ sổ điểm học kỳ I; mở học kỳ I để xem cách tính.' : `${description}.`)],
    source: null,
  };
}
