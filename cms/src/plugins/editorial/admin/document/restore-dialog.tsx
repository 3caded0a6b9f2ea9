import { Button, Flex, Modal, Typography } from '@strapi/design-system';
import { useResource } from '../../../gradebook/admin/api/use-resource';
import type { DocumentPlace } from '../api/document';
import { compare, restore } from '../api/versions';
import { Failure } from '../shell/failure';
import { DifferenceList } from './difference-list';
import { useSendAndReload } from './use-send-and-reload';

interface RestoreDialogProps {
  readonly place: DocumentPlace;
  readonly version: number;
  /** Whether this person may bring it back; whoever may not can still look. */
  readonly mayRestore: boolean;
  readonly onClose: () => void;
}

/** What an older version would change in the draft, and the way back to it. */
export function RestoreDialog({ place, version, mayRestore, onClose }: RestoreDialogProps) {
  const comparison = useResource(`${place.uid}/${place.documentId}/${version}`, (signal) =>
    compare(place, version, signal),
  );
  const { failure, dismissFailure, sending, act } = useSendAndReload(() => restore(place, version));
  const isSame = comparison.state === 'ready' && comparison.data.fields.length === 0;

  return (
    <Modal.Root open onOpenChange={(open: boolean) => (open ? undefined : onClose())}>
      <Modal.Content>
        <Modal.Header>
          <Modal.Title>So bản {version} với bản nháp đang có</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <Flex direction="column" alignItems="stretch" gap={5}>
            {failure ? <Failure message={failure} onClose={dismissFailure} /> : null}
            {comparison.state === 'loading' ? <Typography>Đang so sánh…</Typography> : null}
            {comparison.state === 'failed' ? (
              <Typography textColor="danger600">{comparison.failure.message}</Typography>
            ) : null}
            {comparison.state === 'ready' ? <DifferenceList fields={comparison.data.fields} /> : null}
            {mayRestore && !isSame ? (
              <Typography textColor="neutral600">
                Bản {version} sẽ thay cho bản nháp đang có. Bản đang đăng trên trang chưa đổi cho đến khi được duyệt
                lại; bản nháp hiện nay vẫn còn trong danh sách các bản đã lưu.
              </Typography>
            ) : null}
          </Flex>
        </Modal.Body>
        <Modal.Footer>
          <Button variant="tertiary" onClick={onClose}>
            Đóng
          </Button>
          {mayRestore ? (
            <Button
              loading={sending}
              disabled={comparison.state !== 'ready' || isSame}
              onClick={() => void act()}
            >{`Khôi phục bản ${version}`}</Button>
          ) : null}
        </Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  );
}
