import { Button, Flex, Modal, Typography } from '@strapi/design-system';
import type { CellRef } from '../saving/cell';
import type { ConflictEntry } from '../saving/save-state';
import { vietnameseTime } from '../words/dates';
import type { CellNames } from './cell-names';
import { ChangesTable } from './changes-table';

interface ConflictDialogProps<V> {
  readonly open: boolean;
  readonly conflicts: readonly ConflictEntry<V>[];
  readonly names: CellNames<V>;
  readonly onResolve: (ref: CellRef, choice: 'mine' | 'theirs') => void;
  readonly onClose: () => void;
  /** Where the focus goes when the dialog is gone. */
  readonly onReturnFocus: (event: Event) => void;
}

/** Cells that somebody else changed meanwhile: both values side by side, and nothing is overwritten unseen. */
export function ConflictDialog<V>({
  open,
  conflicts,
  names,
  onResolve,
  onClose,
  onReturnFocus,
}: ConflictDialogProps<V>) {
  const all = (choice: 'mine' | 'theirs') => conflicts.forEach(({ ref }) => onResolve(ref, choice));
  return (
    <Modal.Root open={open && conflicts.length > 0} onOpenChange={(next) => (next ? undefined : onClose())}>
      <Modal.Content onCloseAutoFocus={onReturnFocus}>
        <Modal.Header closeLabel="Đóng">
          <Modal.Title>Người khác đã sửa {conflicts.length} ô</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <Flex direction="column" alignItems="stretch" gap={4}>
            <Typography textColor="neutral600">
              Trong lúc Thầy/Cô nhập, những ô này đã được lưu một giá trị khác. Hãy chọn giá trị đúng cho từng ô; chưa
              chọn thì chưa có gì bị ghi đè.
            </Typography>
            <ChangesTable>
              <thead>
                <tr>
                  <th scope="col">Học sinh</th>
                  <th scope="col">Cột</th>
                  <th scope="col">Của Thầy/Cô</th>
                  <th scope="col">Đang lưu trong sổ</th>
                </tr>
              </thead>
              <tbody>
                {conflicts.map(({ ref, conflict }) => (
                  <tr key={`${ref.row}/${ref.column}`}>
                    <th scope="row">{names.pupil(ref)}</th>
                    <td>{names.column(ref)}</td>
                    <td>
                      <Button size="S" variant="secondary" onClick={() => onResolve(ref, 'mine')}>
                        Giữ {quoted(names.value(conflict.mine))}
                      </Button>
                    </td>
                    <td>
                      <Flex direction="column" alignItems="flex-start" gap={1}>
                        <Button size="S" variant="tertiary" onClick={() => onResolve(ref, 'theirs')}>
                          Lấy {quoted(names.value(conflict.current))}
                        </Button>
                        <Typography variant="pi" textColor="neutral600">
                          {conflict.changedBy ?? 'Không rõ người sửa'}
                          {conflict.changedAt ? `, ${vietnameseTime(conflict.changedAt)}` : ''}
                        </Typography>
                      </Flex>
                    </td>
                  </tr>
                ))}
              </tbody>
            </ChangesTable>
          </Flex>
        </Modal.Body>
        <Modal.Footer>
          <Button variant="tertiary" onClick={onClose}>
            Để sau
          </Button>
          {conflicts.length > 1 ? (
            <Flex gap={2}>
              <Button variant="tertiary" onClick={() => all('theirs')}>
                Lấy tất cả trong sổ
              </Button>
              <Button variant="secondary" onClick={() => all('mine')}>
                Giữ tất cả của tôi
              </Button>
            </Flex>
          ) : null}
        </Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  );
}

function quoted(text: string): string {
  return text === '' ? 'ô trống' : text;
}
