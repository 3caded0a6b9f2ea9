import { Link } from 'react-router-dom';
import { styled } from 'styled-components';
import type { PublicationClass } from '../api/publications';
import { addressOf } from '../navigation/address';
import type { Place } from '../navigation/place';
import { color } from '../shell/theme';

const Gaps = styled.ul`
  details > & {
    padding-top: 0.6rem;
  }
  display: flex;
  flex-wrap: wrap;
  gap: 0.4rem 1.2rem;
  font-size: 1.3rem;

  & a {
    color: ${color('primary600')};
  }
`;

interface MissingLinksProps {
  readonly entry: PublicationClass;
  readonly place: Place;
  readonly term: 1 | 2;
}

/** What a class lacks; each gap leads to the sheet where it is filled. */
export function MissingLinks({ entry, place, term }: MissingLinksProps) {
  if (entry.missing.length === 0 && entry.missingConduct === 0) return null;
  const links = <GapLinks entry={entry} place={place} term={term} />;
  if (entry.missing.length <= FEW) return links;
  const parts = [
    `${entry.missingCells} ô điểm ở ${entry.missing.length} môn`,
    entry.missingConduct > 0 ? `${entry.missingConduct} em chưa xếp rèn luyện` : '',
  ];
  return (
    <details>
      <summary>{parts.filter(Boolean).join(', ')}</summary>
      {links}
    </details>
  );
}

/** More gaps than this are folded. */
const FEW = 4;

function GapLinks({ entry, place, term }: MissingLinksProps) {
  const offerings = place.classes.find(({ classId }) => classId === entry.classId)?.offerings ?? [];
  const target = { year: place.year, classId: entry.classId, period: String(term) };
  return (
    <Gaps aria-label={`Lớp ${entry.name} còn thiếu`}>
      {entry.missing.map(({ subject, cells }) => {
        const offering = offerings.find(({ name }) => name === subject);
        const text = `${subject}: ${cells} ô`;
        return (
          <li key={subject}>
            {offering ? <Link to={addressOf('sheet', { ...target, subject: offering.subject })}>{text}</Link> : text}
          </li>
        );
      })}
      {entry.missingConduct > 0 ? (
        <li>
          <Link to={addressOf('conduct', target)}>Rèn luyện: {entry.missingConduct} em</Link>
        </li>
      ) : null}
    </Gaps>
  );
}
