import { regulationById } from '@cong-truong/domain/regulations/regulation-for';
import { formatScore } from '@cong-truong/domain/scores/format-score';
import { Link } from 'react-router-dom';
import { styled } from 'styled-components';
import type { ClassChoice } from '../api/choices';
import type { Summary, SummaryPupil } from '../api/summary';
import { addressOf } from '../navigation/address';
import type { Place } from '../navigation/place';
import { color, FROM_MEDIUM, tint } from '../shell/theme';
import { shortSubjectName } from '../words/subject-name';
import { summaryCell } from './summary-cell';

export const ScreenFrame = styled.div`
  overflow: auto;
  max-height: 78dvh;
  border: 1px solid ${color('neutral200')};
  border-radius: 6px;
  background: ${color('neutral0')};

  @media (min-width: 1080px) {
    flex: 1 1 0;
    max-height: none;
    min-height: 30rem;
  }
  &:focus-visible {
    outline: 2px solid ${color('primary600')};
  }
`;

const Table = styled.table`
  width: max-content;
  min-width: 100%;
  border-collapse: separate;
  border-spacing: 0;
  color: ${color('neutral800')};
  font-size: 1.3rem;
  font-variant-numeric: tabular-nums;

  & th,
  & td {
    height: 3.2rem;
    padding: 0 0.6rem;
    border-bottom: 1px solid ${color('neutral150')};
    background: ${color('neutral0')};
    font-weight: 400;
    text-align: center;
    white-space: nowrap;
  }
  & thead th {
    position: sticky;
    top: 0;
    z-index: 2;
    height: 4.4rem;
    max-width: 9rem;
    border-bottom: 1px solid ${color('neutral300')};
    background: ${color('neutral100')};
    color: ${color('neutral700')};
    font-size: 1.2rem;
    font-weight: 600;
    white-space: normal;
  }
  & thead a {
    color: inherit;
    text-decoration: none;
  }
  & thead a:hover {
    color: ${color('primary600')};
    text-decoration: underline;
  }
  & .roll,
  & .name {
    position: sticky;
    left: 0;
    z-index: 1;
  }
  & .roll {
    width: 3.6rem;
    min-width: 3.6rem;
    color: ${color('neutral500')};
  }
  & .name {
    left: 3.6rem;
    width: 11rem;
    min-width: 11rem;
    border-right: 1px solid ${color('neutral300')};
    text-align: left;
    white-space: normal;

    ${FROM_MEDIUM} {
      width: 20rem;
      min-width: 20rem;
      white-space: nowrap;
    }
  }
  & thead .roll,
  & thead .name {
    z-index: 3;
  }
  & .verdict {
    background: ${tint('primary600', 5)};
    font-weight: 500;
  }
  & thead .verdict {
    background: ${tint('primary600', 10)};
    font-weight: 600;
  }
  & [data-tone='weak'] {
    color: ${color('danger600')};
    font-weight: 600;
  }
  & [data-tone='missing'] {
    color: ${color('neutral500')};
  }
  /* Gaps stand out once they are few; a term that has just begun is nothing but gaps. */
  &:not([data-sparse]) [data-tone='missing'] {
    background: ${tint('warning500', 16)};
  }
  & [data-tone='quiet'] {
    color: ${color('neutral500')};
  }
  & tbody tr:hover > :not(.verdict, [data-tone='missing']) {
    background: ${color('neutral100')};
  }
`;

interface SummaryTableProps {
  readonly place: Place;
  readonly chosenClass: ClassChoice;
  readonly summary: Summary;
}

export function SummaryTable({ place, chosenClass, summary }: SummaryTableProps) {
  const { columns, pupils } = summary;
  const { words, academicLabel, conductLabel, titleLabel, promotionLabel } = regulationById(chosenClass.regulation);
  const withOverall = pupils.some(({ overallTenths }) => overallTenths !== null);
  const ofYear = place.period === 3;
  const verdict = (text: string | null) => <td className="verdict">{text ?? ''}</td>;
  return (
    <Table data-sparse={isSparse(summary) || undefined}>
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
          <th scope="col" className="verdict">
            Danh hiệu
          </th>
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
            {verdict(pupil.title && titleLabel(pupil.title))}
            {ofYear ? verdict(pupil.promotion && promotionLabel(pupil.promotion)) : null}
          </tr>
        ))}
      </tbody>
    </Table>
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
