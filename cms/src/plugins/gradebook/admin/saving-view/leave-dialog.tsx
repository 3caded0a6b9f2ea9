import { Button, Dialog, Typography } from '@strapi/design-system';
import { WarningCircle } from '@strapi/icons';
import type { Blocker } from 'react-router-dom';
import { saveStatus } from '../saving/status';
import type { SaveState } from '../saving/save-state';

interface LeaveDialogProps<V> {
  readonly blocker: Blocker | null;
  readonly state: SaveState<V>;
}

/** Asked only when the edits could not be sent on the way out, or wait for a correction. */
export function LeaveDialog<V>({ blocker, state }: LeaveDialogProps<V>) {
  const { unsent, refused, conflicts } = saveStatus(state);
  return (
    <Dialog.Root open={blocker !== null} onOpenChange={(open) => (open ? undefined : blocker?.reset?.())}>
      <Dialog.Content>
        <Dialog.Header>Rời bảng này?</Dialog.Header>
        <Dialog.Body icon={<WarningCircle fill="danger600" />}>
          <Typography tag="p" textAlign="center" lineHeight="1.5">
            {unsent + conflicts > 0
              ? `Còn ${unsent + conflicts} ô chưa vào sổ. Trình duyệt này giữ lại và sẽ gửi khi Thầy/Cô mở lại bảng. `
              : ''}
            {refused > 0 ? `${refused} ô có nội dung không hợp lệ, được giữ để Thầy/Cô sửa sau.` : ''}
          </Typography>
        </Dialog.Body>
        <Dialog.Footer>
          <Button variant="tertiary" fullWidth onClick={() => blocker?.reset?.()}>
            Ở lại
          </Button>
          <Button variant="danger-light" fullWidth onClick={() => blocker?.proceed?.()}>
            Rời bảng
          </Button>
        </Dialog.Footer>
      </Dialog.Content>
    </Dialog.Root>
  );
}
