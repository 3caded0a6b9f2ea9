import { parsePortalEnvironment, type PortalEnvironment } from '@cong-truong/config/env/portal-environment';

let parsed: PortalEnvironment | undefined;

/** Read when first needed and not before: a build has no environment. */
export function environment(): PortalEnvironment {
  parsed ??= parsePortalEnvironment();
  return parsed;
}
