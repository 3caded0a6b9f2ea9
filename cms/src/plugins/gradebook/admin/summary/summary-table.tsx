import { regulationById } from '@cong-truong/domain/regulations/regulation-for';
import { formatScore } from '@cong-truong/domain/scores/format-score';
import { Link } from 'react-router-dom';
import type { ClassChoice } from '../api/choices';
import type { Summary, SummaryPupil } from '../api/summary';
import { addressOf } from '../navigation/address';
import type { Place } from '../navigation/place';
import { shortSubjectName } from '../words/subject-name';
import { summaryCell } from './summary-cell';
import { ResultTable } from './summary-style';

interface SummaryTableProps {
  readonly place: Place;
  readonly chosenClass: ClassChoice;
  readonly summary: Summary;
}

export function SummaryTable({ place, chosenClass, summary }: SummaryTableProps) {
  const { columns, pupils } = summary;
  const { words, academicLabel, conductLabel, titleLabel, promotionLabel } = regulationById(chosenClass.regulation);
  const withOverall = pupils.some(({ overallTenths }) => overallTenths !== null);
  const withTitle = pupils.some(({ title }) => title !== null);
  const ofYear = place.period === 3;
  const verdict = (text: string | null) => <td className="verdict">{text ?? ''}</td>;
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
          {withOverall ? (
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
          {withTitle ? (
            <th scope="col" className="verdict">
              Danh hiệu
            </th>
          ) : null}
          {ofYear ? (
            <th scope="col" className="verdict">
              Lên lớp
            </th>
          ) : null}
        </tr>
      </thead>
      <tbody>
        {pupils.map((pupil) => (
          <tr key={pupil.studentId}>
            <td className="roll">{pupil.rollNumber}</td>
            <th scope="row" className="name">
              {pupil.fullName}
            </th>
            {columns.map(({ offeringId }) => (
              <SubjectCell key={offeringId} result={pupil.subjects[offeringId]} />
            ))}
            {withOverall ? verdict(pupil.overallTenths === null ? null : formatScore(pupil.overallTenths)) : null}
            {verdict(pupil.academic && academicLabel(pupil.academic))}
            {verdict(pupil.conduct && conductLabel(pupil.conduct))}
            {withTitle ? verdict(pupil.title && titleLabel(pupil.title)) : null}
            {ofYear ? verdict(pupil.promotion && promotionLabel(pupil.promotion)) : null}
          </tr>
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

function SubjectCell({ result }: { readonly result: SummaryPupil['subjects'][string] | undefined }) {
  const { text, tone, title } = summaryCell(result);
  return (
    <td data-tone={tone} title={title}>
      {text}
    </td>
  );
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
