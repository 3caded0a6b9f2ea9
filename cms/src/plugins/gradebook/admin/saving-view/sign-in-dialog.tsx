import { Button, Field, Flex, Modal, TextInput, Typography } from '@strapi/design-system';
import { useAuth } from '@strapi/strapi/admin';
import { useRef, useState, type FormEvent } from 'react';
import { z } from 'zod';
import { isRemembered } from '../saving/signed-in-user';

interface SignInDialogProps {
  /** Cells that wait to be sent. */
  readonly unsent: number;
  readonly onSignedIn: () => void;
  readonly onClose: () => void;
  /** Where the focus goes when the dialog is gone. */
  readonly onReturnFocus: (event: Event) => void;
}

const UNREACHABLE = 'Chưa kết nối được với máy chủ. Hãy kiểm tra mạng rồi thử lại; các ô chưa gửi vẫn được giữ.';

/** Signs the same person in again over her sheet, so that nothing on it is lost. For somebody else there is the sign-in page. */
export function SignInDialog({ unsent, onSignedIn, onClose, onReturnFocus }: SignInDialogProps) {
  const login = useAuth('SignInDialog', (auth) => auth.login);
  const known = useAuth('SignInDialog', (auth) => auth.user?.email);
  const [email] = useState(known ?? '');
  const [password, setPassword] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const field = useRef<HTMLInputElement>(null);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setBusy(true);
    const answer = await login({ email, password, rememberMe: isRemembered() });
    setBusy(false);
    if (!('error' in answer)) return onSignedIn();
    setProblem(problemOf(answer.error));
    setPassword('');
    field.current?.focus();
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

const answerSchema = z.object({ status: z.number().max(499), message: z.string().min(1) });

/** The server's own words are for people; what the browser says of a lost line is not. */
function problemOf(error: unknown): string {
  return answerSchema.safeParse(error).data?.message ?? UNREACHABLE;
}
