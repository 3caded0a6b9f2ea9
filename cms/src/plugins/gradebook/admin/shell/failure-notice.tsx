import { Button } from '@strapi/design-system';
import { ArrowClockwise, Cloud, Lock, Search } from '@strapi/icons';
import type { Failure } from '../api/failure';
import { Notice } from './notice';
import { SignInButton } from './sign-in-button';

interface FailureNoticeProps {
  readonly failure: Failure;
  readonly onRetry: () => void;
}

/** A page that could not be read: why, and what to do. */
export function FailureNotice({ failure, onRetry }: FailureNoticeProps) {
  const retry = (
    <Button variant="secondary" startIcon={<ArrowClockwise />} onClick={onRetry}>
      Tải lại
    </Button>
  );
  const { icon, title } = lookOf(failure.kind);
  const actions = (
    <>
      {failure.kind === 'signedOut' ? <SignInButton /> : null}
      {retry}
    </>
  );
  return (
    <Notice icon={icon} title={title} actions={actions}>
      {failure.message}
    </Notice>
  );
}

function lookOf(kind: Failure['kind']) {
  switch (kind) {
    case 'forbidden':
      return { icon: <Lock />, title: 'Không có quyền xem' };
    case 'signedOut':
      return { icon: <Lock />, title: 'Phiên đăng nhập đã hết' };
    case 'notFound':
      return { icon: <Search />, title: 'Không tìm thấy' };
    default:
      return { icon: <Cloud />, title: 'Chưa tải được dữ liệu' };
  }
}
