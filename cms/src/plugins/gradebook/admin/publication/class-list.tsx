import { Checkbox } from '@strapi/design-system';
import { styled } from 'styled-components';
import type { PublicationClass } from '../api/publications';
import type { Place } from '../navigation/place';
import { Chip } from '../shell/controls';
import { PlainTable, TableFrame } from '../shell/plain-table';
import { color } from '../shell/theme';
import { MissingLinks } from './missing-links';
import { readinessOf, type Readiness } from './readiness';

/** On a phone the gaps of a class stand below its name. */
const ClassTable = styled(PlainTable)`
  & summary {
    color: ${color('neutral700')};
    font-size: 1.3rem;
    cursor: pointer;
  }
  @media (max-width: 767px) {
    & thead th:last-child {
      display: none;
    }
    & tbody tr {
      display: grid;
      grid-template-columns: auto 1fr auto auto;
      align-items: center;
      border-bottom: 1px solid ${color('neutral150')};
    }
    & tbody tr > * {
      border-bottom: 0;
    }
    & tbody td:last-child {
      grid-column: 1 / -1;
      padding-top: 0;
    }
    & tbody td:last-child:empty {
      display: none;
    }
    & .action {
      width: auto;
    }
    & thead tr {
      display: grid;
      grid-template-columns: auto 1fr auto auto;
    }
  }
`;

interface ClassListProps {
  readonly place: Place;
  readonly term: 1 | 2;
  readonly classes: readonly PublicationClass[];
  readonly selected: ReadonlySet<string>;
  readonly selectable: boolean;
  readonly onSelect: (selected: ReadonlySet<string>) => void;
}

/** The classes of the school with what each still lacks, and the way there. */
export function ClassList({ place, term, classes, selected, selectable, onSelect }: ClassListProps) {
  const ready = classes.filter((entry) => readinessOf(entry) === 'ready').map(({ classId }) => classId);
  const all = ready.length > 0 && ready.every((classId) => selected.has(classId));
  const toggle = (classId: string) => {
    const next = new Set(selected);
    if (!next.delete(classId)) next.add(classId);
    onSelect(next);
  };
  return (
    <TableFrame>
      <ClassTable aria-label="Các lớp">
        <thead>
          <tr>
            {selectable ? (
              <th scope="col" className="action">
                <Checkbox
                  aria-label="Chọn tất cả lớp đủ điều kiện"
                  checked={all ? true : selected.size > 0 ? 'indeterminate' : false}
                  disabled={ready.length === 0}
                  onCheckedChange={() => onSelect(new Set(all ? [] : ready))}
                />
              </th>
            ) : null}
            <th scope="col">Lớp</th>
            <th scope="col">Tình trạng</th>
            <th scope="col">Học sinh</th>
            <th scope="col">Còn thiếu</th>
          </tr>
        </thead>
        <tbody>
          {classes.map((entry) => (
            <tr key={entry.classId}>
              {selectable ? (
                <td className="action">
                  <Checkbox
                    aria-label={`Chọn lớp ${entry.name}`}
                    checked={selected.has(entry.classId)}
                    disabled={readinessOf(entry) !== 'ready'}
                    onCheckedChange={() => toggle(entry.classId)}
                  />
                </td>
              ) : null}
              <th scope="row">{entry.name}</th>
              <td>
                <StateChip readiness={readinessOf(entry)} />
              </td>
              <td>{entry.pupils}</td>
              <td>
                <MissingLinks entry={entry} place={place} term={term} />
              </td>
            </tr>
          ))}
        </tbody>
      </ClassTable>
    </TableFrame>
  );
}

function StateChip({ readiness }: { readonly readiness: Readiness }) {
  switch (readiness) {
    case 'published':
      return <Chip $tone="success">Đã công bố</Chip>;
    case 'ready':
      return <Chip $tone="primary">Đủ điều kiện</Chip>;
    case 'missing':
      return <Chip $tone="warning">Còn thiếu</Chip>;
  }
}
