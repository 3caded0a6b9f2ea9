import { Button, Field, Flex, Modal, TextInput, Typography } from '@strapi/design-system';
import { isFetchError, useAuth } from '@strapi/strapi/admin';
import { useRef, useState, type FormEvent } from 'react';
import { signInAgain } from '../api/sign-in-again';

interface SignInDialogProps {
  /** Cells that wait to be sent. */
  readonly unsent: number;
  readonly onSignedIn: () => void;
  readonly onClose: () => void;
  /** Where the focus goes when the dialog is gone. */
  readonly onReturnFocus: (event: Event) => void;
}

/** What the browser says of a lost line is not for people; the server's own words are. */
const UNREACHABLE = 'Chưa kết nối được với máy chủ. Hãy kiểm tra mạng rồi thử lại; các ô chưa gửi vẫn được giữ.';

/** Signs the same person in again over her sheet, so that nothing on it is lost. For somebody else there is the sign-in page. */
export function SignInDialog({ unsent, onSignedIn, onClose, onReturnFocus }: SignInDialogProps) {
  const known = useAuth('SignInDialog', (auth) => auth.user?.email);
  const [email] = useState(known ?? '');
  const [password, setPassword] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const field = useRef<HTMLInputElement>(null);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setBusy(true);
    try {
      await signInAgain(email, password);
      onSignedIn();
    } catch (error) {
      setBusy(false);
      setProblem(isFetchError(error) && (error.status ?? 500) < 500 ? error.message : UNREACHABLE);
      setPassword('');
      field.current?.focus();
    }
  };

  return (
    <Modal.Root open onOpenChange={(open) => (open ? undefined : onClose())}>
      <Modal.Content
        onCloseAutoFocus={onReturnFocus}
        onOpenAutoFocus={(event) => {
          event.preventDefault();
          field.current?.focus();
        }}
      >
        <form onSubmit={(event) => void submit(event)}>
          <Modal.Header closeLabel="Đóng">
            <Modal.Title>Đăng nhập lại</Modal.Title>
          </Modal.Header>
          <Modal.Body>
            <Flex direction="column" alignItems="stretch" gap={4}>
              <Typography textColor="neutral600" lineHeight="1.5">
                {unsent > 0 ? `${unsent} ô chưa gửi vẫn còn nguyên và được gửi ngay khi Thầy/Cô đăng nhập lại.` : ''}
              </Typography>
              <Field.Root name="email">
                <Field.Label>Thư điện tử</Field.Label>
                <TextInput type="email" value={email} autoComplete="username" readOnly />
              </Field.Root>
              <Field.Root name="password" error={problem ?? false} required>
                <Field.Label>Mật khẩu</Field.Label>
                <TextInput
                  ref={field}
                  type="password"
                  value={password}
                  autoComplete="current-password"
                  onChange={(event) => setPassword(event.target.value)}
                />
                <div role="alert">
                  <Field.Error />
                </div>
              </Field.Root>
            </Flex>
          </Modal.Body>
          <Modal.Footer>
            <Button variant="tertiary" onClick={onClose}>
              Để sau
            </Button>
            <Button type="submit" loading={busy} disabled={password === ''}>
              Đăng nhập và gửi
            </Button>
          </Modal.Footer>
        </form>
      </Modal.Content>
    </Modal.Root>
  );
}
