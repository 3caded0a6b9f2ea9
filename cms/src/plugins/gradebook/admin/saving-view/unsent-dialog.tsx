import { Button, Flex, Modal, Typography } from '@strapi/design-system';
import { Duplicate } from '@strapi/icons';
import { useState } from 'react';
import { formatBlock } from '../grid/clipboard';
import type { CellChange } from '../saving/save-state';
import type { CellNames } from './cell-names';
import { ChangesTable } from './changes-table';

interface UnsentDialogProps<V> {
  readonly open: boolean;
  readonly reason: string;
  readonly changes: readonly CellChange<V>[];
  readonly names: CellNames<V>;
  readonly onClose: () => void;
  /** Where the focus goes when the dialog is gone. */
  readonly onReturnFocus: (event: Event) => void;
}

/** Edits that the sheet takes no more: listed, so that they can be copied and handed in another way. */
export function UnsentDialog<V>({ open, reason, changes, names, onClose, onReturnFocus }: UnsentDialogProps<V>) {
  const [copied, setCopied] = useState(false);
  const copy = async () => {
    const rows = changes.map(({ ref, from, to }) => [
      names.pupil(ref),
      names.column(ref),
      names.value(from),
      names.value(to),
    ]);
    await navigator.clipboard.writeText(formatBlock([['Học sinh', 'Cột', 'Trong sổ', 'Định nhập'], ...rows]));
    setCopied(true);
  };
  return (
    <Modal.Root open={open} onOpenChange={(next) => (next ? undefined : onClose())}>
      <Modal.Content onCloseAutoFocus={onReturnFocus}>
        <Modal.Header closeLabel="Đóng">
          <Modal.Title>{changes.length} ô không lưu được</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <Flex direction="column" alignItems="stretch" gap={4}>
            <Typography textColor="neutral600">
              {reason} Những ô dưới đây chưa vào sổ. Hãy sao chép lại và gửi văn phòng hoặc ban giám hiệu nếu cần sửa
              sổ.
            </Typography>
            <ChangesTable>
              <thead>
                <tr>
                  <th scope="col">Học sinh</th>
                  <th scope="col">Cột</th>
                  <th scope="col">Trong sổ</th>
                  <th scope="col">Định nhập</th>
                </tr>
              </thead>
              <tbody>
                {changes.map(({ ref, from, to }) => (
                  <tr key={`${ref.row}/${ref.column}`}>
                    <th scope="row">{names.pupil(ref)}</th>
                    <td>{names.column(ref)}</td>
                    <td className="mark">{names.value(from)}</td>
                    <td className="mark">{names.value(to)}</td>
                  </tr>
                ))}
              </tbody>
            </ChangesTable>
          </Flex>
        </Modal.Body>
        <Modal.Footer>
          <Button variant="tertiary" onClick={onClose}>
            Đóng
          </Button>
          <Button startIcon={<Duplicate />} onClick={() => void copy()}>
            {copied ? 'Đã sao chép' : 'Sao chép'}
          </Button>
        </Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  );
}
