import { Alert } from '@strapi/design-system';

export function Failure({ message, onClose }: { readonly message: string; readonly onClose?: () => void }) {
  return (
    <Alert variant="danger" title="Chưa làm được" closeLabel="Đóng" onClose={onClose ?? (() => undefined)}>
      {message}
    </Alert>
  );
}
