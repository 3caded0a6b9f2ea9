import { regulationById } from '@cong-truong/domain/regulations/regulation-for';
import { Link } from 'react-router-dom';
import type { ClassChoice } from '../api/choices';
import type { Summary } from '../api/summary';
import { addressOf } from '../navigation/address';
import type { Place } from '../navigation/place';
import { shortSubjectName } from '../words/subject-name';
import { SummaryRow, type AskWhy, type SummaryColumns } from './summary-row';
import { ResultTable } from './summary-style';

interface SummaryTableProps {
  readonly place: Place;
  readonly chosenClass: ClassChoice;
  readonly summary: Summary;
  /** `null` on paper. */
  readonly onWhy: AskWhy | null;
}

export function SummaryTable({ place, chosenClass, summary, onWhy }: SummaryTableProps) {
  const { columns, pupils } = summary;
  const regulation = regulationById(chosenClass.regulation);
  const { words } = regulation;
  const verdicts: SummaryColumns = {
    offeringIds: columns.map(({ offeringId }) => offeringId),
    withOverall: pupils.some(({ overallTenths }) => overallTenths !== null),
    withTitle: pupils.some(({ title }) => title !== null),
    withPromotion: place.period === 3,
  };
  return (
    <ResultTable data-sparse={isSparse(summary) || undefined}>
      <thead>
        <tr>
          <th scope="col" className="roll">
            STT
          </th>
          <th scope="col" className="name">
            Họ và tên
          </th>
          {columns.map(({ offeringId, name }) => (
            <th key={offeringId} scope="col" title={name}>
              <SubjectHead place={place} chosenClass={chosenClass} offeringId={offeringId} name={name} />
            </th>
          ))}
          {verdicts.withOverall ? (
            <th scope="col" className="verdict" title="Điểm trung bình các môn">
              ĐTB
            </th>
          ) : null}
          <th scope="col" className="verdict">
            {words.academic}
          </th>
          <th scope="col" className="verdict">
            {words.conduct}
          </th>
          {verdicts.withTitle ? (
            <th scope="col" className="verdict">
              Danh hiệu
            </th>
          ) : null}
          {verdicts.withPromotion ? (
            <th scope="col" className="verdict">
              Lên lớp
            </th>
          ) : null}
        </tr>
      </thead>
      <tbody>
        {pupils.map((pupil) => (
          <SummaryRow key={pupil.studentId} pupil={pupil} columns={verdicts} regulation={regulation} onWhy={onWhy} />
        ))}
      </tbody>
    </ResultTable>
  );
}

function isSparse({ columns, pupils }: Summary): boolean {
  const open = pupils.flatMap(({ subjects }) =>
    columns.filter(({ offeringId }) => (subjects[offeringId]?.status ?? 'incomplete') === 'incomplete'),
  );
  return open.length * 3 > pupils.length * columns.length;
}

interface SubjectHeadProps {
  readonly place: Place;
  readonly chosenClass: ClassChoice;
  readonly offeringId: string;
  readonly name: string;
}

/** The subject's short name; leads to its sheet where the person may see it. */
function SubjectHead({ place, chosenClass, offeringId, name }: SubjectHeadProps) {
  const offering = chosenClass.offerings.find((candidate) => candidate.offeringId === offeringId);
  if (!offering) return <>{name}</>;
  const period = String(place.period === 3 ? (offering.terms.at(-1) ?? 2) : place.period);
  const { classId } = chosenClass;
  return (
    <Link to={addressOf('sheet', { year: place.year, classId, subject: offering.subject, period })}>
      {shortSubjectName(chosenClass, offering)}
    </Link>
  );
}
