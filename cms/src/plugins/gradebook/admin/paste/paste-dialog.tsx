import { Button, Checkbox, Flex, Modal, Typography } from '@strapi/design-system';
import { useMemo, useState } from 'react';
import type { TextBlock } from '../grid/clipboard';
import type { Position } from '../grid/selection';
import { Segments } from '../shell/controls';
import type { PasteSheet } from './paste-sheet';
import { PastePreview } from './paste-preview';
import { placeByContent, placeByPosition } from './place-block';
import { countVerdicts, planPaste, type PlannedCell } from './plan-paste';

interface PasteDialogProps {
  readonly block: TextBlock;
  readonly origin: Position;
  readonly sheet: PasteSheet;
  readonly onConfirm: (cells: readonly PlannedCell[]) => void;
  readonly onClose: () => void;
  /** Where the focus goes when the dialog is gone. */
  readonly onReturnFocus: (event: Event) => void;
}

/** Shows what a pasted block would do, cell by cell, before anything is done. */
export function PasteDialog({ block, origin, sheet, onConfirm, onClose, onReturnFocus }: PasteDialogProps) {
  const byContent = useMemo(() => placeByContent(block, origin, sheet), [block, origin, sheet]);
  const [byPlace, setByPlace] = useState(false);
  const [blanks, setBlanks] = useState(false);
  const placement = byContent && !byPlace ? byContent : placeByPosition(block, origin, sheet);
  const plan = planPaste(placement, sheet);
  const counts = countVerdicts(plan);
  const wanted = plan.cells.filter(({ verdict }) => verdict.kind !== 'same' && (blanks || verdict.kind !== 'blank'));
  return (
    <Modal.Root open onOpenChange={(open) => (open ? undefined : onClose())}>
      <Modal.Content onCloseAutoFocus={onReturnFocus}>
        <Modal.Header closeLabel="Đóng">
          <Modal.Title>Dán từ bảng tính: xem trước</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <Flex direction="column" alignItems="stretch" gap={4}>
            {byContent ? (
              <Flex gap={3} wrap="wrap">
                <Typography textColor="neutral600">Khớp dòng theo</Typography>
                <Segments role="group" aria-label="Cách khớp">
                  <button type="button" aria-pressed={!byPlace} onClick={() => setByPlace(false)}>
                    {MATCHING[byContent.rowsBy]}
                    {byContent.columnsBy === 'label' ? ' và tên cột' : ''}
                  </button>
                  <button type="button" aria-pressed={byPlace} onClick={() => setByPlace(true)}>
                    Vị trí ô đang chọn
                  </button>
                </Segments>
              </Flex>
            ) : null}
            <Summary counts={counts} unplaced={plan.unplaced.length} />
            <PastePreview plan={plan} sheet={sheet} blanks={blanks} />
            {counts.blank > 0 ? (
              <Checkbox
                checked={blanks}
                onCheckedChange={(value: boolean | 'indeterminate') => setBlanks(value === true)}
              >
                Ô trống trong khối xóa {counts.blank} điểm đang có
              </Checkbox>
            ) : null}
          </Flex>
        </Modal.Body>
        <Modal.Footer>
          <Button variant="tertiary" onClick={onClose}>
            Không dán
          </Button>
          <Button disabled={wanted.length === 0} onClick={() => onConfirm(wanted)}>
            {confirmLabel(wanted.length - counts.refused, counts.refused)}
          </Button>
        </Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  );
}

function confirmLabel(valid: number, refused: number): string {
  if (valid === 0) return refused === 0 ? 'Không có ô nào để dán' : `Giữ ${refused} ô để sửa`;
  return refused === 0 ? `Dán ${valid} ô` : `Dán ${valid} ô, giữ ${refused} ô để sửa`;
}

const MATCHING = { code: 'Mã học sinh', name: 'Họ tên', place: 'Thứ tự' } as const;

function Summary({
  counts,
  unplaced,
}: {
  readonly counts: ReturnType<typeof countVerdicts>;
  readonly unplaced: number;
}) {
  const parts = [
    counts.new > 0 ? `${counts.new} ô mới` : '',
    counts.overwrite > 0 ? `${counts.overwrite} ô thay điểm đang có` : '',
    counts.same > 0 ? `${counts.same} ô giống điểm đang có` : '',
    counts.refused > 0 ? `${counts.refused} ô không hợp lệ: được giữ lại tại ô để sửa, chưa lưu` : '',
    unplaced > 0 ? `${unplaced} ô không có chỗ, sẽ bỏ` : '',
  ].filter(Boolean);
  return (
    <Typography tag="p" fontWeight="semiBold" role="status" lineHeight="1.5">
      {parts.length > 0 ? `${parts.join(' · ')}.` : 'Khối này không có điểm nào.'}
    </Typography>
  );
}
