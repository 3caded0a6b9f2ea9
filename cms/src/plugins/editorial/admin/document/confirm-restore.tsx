import { Button, Dialog } from '@strapi/design-system';

interface ConfirmRestoreProps {
  readonly version: number;
  readonly onConfirm: () => void;
  readonly onClose: () => void;
}

export function ConfirmRestore({ version, onConfirm, onClose }: ConfirmRestoreProps) {
  return (
    <Dialog.Root open onOpenChange={(open: boolean) => (open ? undefined : onClose())}>
      <Dialog.Content>
        <Dialog.Header>Lấy lại bản {version}?</Dialog.Header>
        <Dialog.Body>
          Nội dung của bản {version} sẽ thay cho bản nháp đang có. Bản đang đăng trên trang chưa đổi cho đến khi được
          duyệt lại; bản nháp hiện nay vẫn còn trong danh sách này.
        </Dialog.Body>
        <Dialog.Footer>
          <Button variant="tertiary" onClick={onClose}>
            Thôi
          </Button>
          <Button onClick={onConfirm}>Lấy lại</Button>
        </Dialog.Footer>
      </Dialog.Content>
    </Dialog.Root>
  );
}
