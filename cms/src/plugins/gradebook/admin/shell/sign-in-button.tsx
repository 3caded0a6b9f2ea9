import { LinkButton } from '@strapi/design-system';
import { useHref } from 'react-router-dom';

/** Leads to the admin's sign-in page in another tab, so that the page with unsent marks stays as it is. */
export function SignInButton() {
  const href = useHref('/auth/login');
  return (
    <LinkButton href={href} target="_blank" rel="noopener" size="S">
      Đăng nhập lại ở thẻ mới
    </LinkButton>
  );
}
