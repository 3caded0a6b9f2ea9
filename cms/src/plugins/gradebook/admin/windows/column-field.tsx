import { windowKindOf, type WindowKind, type WindowPlace } from '@cong-truong/domain/entry-windows/entry-window';
import { useState } from 'react';
import { readSheet } from '../api/sheet';
import { useResource } from '../api/use-resource';
import { ErrorLine } from '../shell/error-line';
import { Choice } from './choice';

interface ColumnFieldProps {
  readonly classId: string;
  readonly offeringId: string;
  readonly term: 1 | 2;
  readonly kind: WindowKind;
  readonly onChoose: (place: WindowPlace | null) => void;
}

/** The columns that the subject has in the class, of the kind that the window is for. */
export function ColumnField({ classId, offeringId, term, kind, onChoose }: ColumnFieldProps) {
  const sheet = useResource(`${offeringId}/${term}`, (signal) => readSheet(offeringId, term, signal));
  const [key, setKey] = useState('');
  if (sheet.state === 'loading') return <p>Đang xem các cột của môn…</p>;
  if (sheet.state === 'failed') return <ErrorLine failure={sheet.failure} />;
  const columns = sheet.data.columns.filter((column) => windowKindOf(column.kind) === kind);
  if (columns.length === 0) return <p>Môn này không có cột nào thuộc loại điểm đã chọn.</p>;
  return (
    <Choice
      label="Cột"
      value={key}
      options={columns.map((column) => [column.key, column.title])}
      onChoose={(value) => {
        setKey(value);
        const column = columns.find((one) => one.key === value);
        onChoose(column ? { kind: 'column', classId, offeringId, column: column.key } : null);
      }}
    />
  );
}
