import type { Term } from '@cong-truong/domain/regulations/regulation';
import { describeMark } from '@cong-truong/domain/scores/format-mark';
import { Button, Modal, Typography } from '@strapi/design-system';
import { readHistory } from '../api/sheet';
import { useResource } from '../api/use-resource';
import type { CellRef } from '../saving/cell';
import { ChangesTable } from '../saving-view/changes-table';
import { FailureNotice } from '../shell/failure-notice';
import { Loading } from '../shell/loading';
import { vietnameseTime } from '../words/dates';
import type { SheetModel } from './sheet-model';

interface HistoryDialogProps {
  readonly model: SheetModel;
  readonly cell: CellRef;
  readonly onClose: () => void;
  /** Where the focus goes when the dialog is gone. */
  readonly onReturnFocus: (event: Event) => void;
}

/** Who changed a mark, when, from what to what: as the journal has it. */
export function HistoryDialog({ model, cell, onClose, onReturnFocus }: HistoryDialogProps) {
  const { pupils, columns } = model.sheet;
  const pupil = pupils.find(({ studentId }) => studentId === cell.row);
  const column = columns.find(({ key }) => key === cell.column);
  return (
    <Modal.Root open onOpenChange={(open) => (open ? undefined : onClose())}>
      <Modal.Content onCloseAutoFocus={onReturnFocus}>
        <Modal.Header closeLabel="Đóng">
          <Modal.Title>
            Lịch sử: {pupil?.fullName}, {column?.title}
          </Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <Entries model={model} cell={cell} />
        </Modal.Body>
        <Modal.Footer>
          <Button variant="tertiary" onClick={onClose}>
            Đóng
          </Button>
        </Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  );
}

function Entries({ model, cell }: Pick<HistoryDialogProps, 'model' | 'cell'>) {
  const { offering, term } = model.sheet;
  const { offeringId, mode } = offering;
  const asked: { offeringId: string; term: Term; ref: CellRef } = { offeringId, term, ref: cell };
  const key = `${offeringId}/${term}/${cell.row}/${cell.column}`;
  const history = useResource(key, (signal) => readHistory(asked, signal));
  if (history.state === 'loading') return <Loading />;
  if (history.state === 'failed') {
    return <FailureNotice failure={history.failure} onRetry={() => void history.reload()} />;
  }
  if (history.data.length === 0) {
    return <Typography textColor="neutral600">Ô này chưa có thay đổi nào được lưu.</Typography>;
  }
  return (
    <>
      <ChangesTable>
        <thead>
          <tr>
            <th scope="col">Lúc</th>
            <th scope="col">Người sửa</th>
            <th scope="col">Từ</th>
            <th scope="col">Thành</th>
            <th scope="col">Lí do</th>
          </tr>
        </thead>
        <tbody>
          {history.data.map((entry, index) => (
            <tr key={index}>
              <td>{vietnameseTime(entry.at)}</td>
              <th scope="row">{entry.by}</th>
              <td className="mark">{describeMark(entry.old, mode)}</td>
              <td className="mark">{describeMark(entry.new, mode)}</td>
              <td>{entry.reason ?? ''}</td>
            </tr>
          ))}
        </tbody>
      </ChangesTable>
      <Typography tag="p" variant="pi" textColor="neutral600" paddingTop={3}>
        Nhật ký ghi người sửa, lúc sửa và lý do; không ghi sửa từ máy hay mạng nào.
      </Typography>
    </>
  );
}
