import { WarningCircle } from '@strapi/icons';
import type { Failure } from '../api/failure';
import { Banner } from '../saving-view/banner';
import { SignInButton } from './sign-in-button';

/** An action that failed: the server's reason, where the person acted. */
export function ErrorLine({ failure }: { readonly failure: Failure }) {
  return (
    <div role="alert">
      <Banner
        tone="warning"
        icon={<WarningCircle aria-hidden />}
        actions={failure.kind === 'signedOut' ? <SignInButton /> : null}
      >
        {failure.message}
      </Banner>
    </div>
  );
}
