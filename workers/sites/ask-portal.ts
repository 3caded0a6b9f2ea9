import { AppError } from '@cong-truong/domain/errors/app-error';

export interface PortalDependencies {
  readonly portalUrl: string;
  readonly secret: string;
}

const PORTAL_ANSWERS_WITHIN_MS = 10_000;

/** Has the portal build anew what it shows under these tags. @throws AppError `portal.notRevalidated` */
export async function askPortal(
  { portalUrl, secret }: PortalDependencies,
  tags: readonly string[],
  signal: AbortSignal,
): Promise<void> {
  const asked = fetch(`${portalUrl}/api/revalidate`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-revalidate-secret': secret },
    body: JSON.stringify({ tags }),
    signal: AbortSignal.any([signal, AbortSignal.timeout(PORTAL_ANSWERS_WITHIN_MS)]),
  });
  const { status, ok } = await asked.catch((cause: unknown) => {
    throw notRevalidated('the portal does not answer', cause);
  });
  if (!ok) throw notRevalidated(`the portal answered ${status}`);
}

function notRevalidated(logMessage: string, cause?: unknown): AppError {
  return new AppError({
    kind: 'unavailable',
    code: 'portal.notRevalidated',
    message: 'Cổng thông tin chưa dựng lại được trang. Hệ thống sẽ tự thử lại.',
    logMessage,
    cause,
  });
}
