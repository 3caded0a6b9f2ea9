import { executableOnPath } from './executable-on-path';
import { runCommand } from './run-command';

/** A fresh machine may be updating itself just now: wait for it. */
const PATIENT = ['-o', 'DPkg::Lock::Timeout=120'] as const;

/**
 * Installs a package of Debian when we are root and there is an `apt-get`; says whether it did. The package's service is
 * kept from starting: the launcher runs its own, on its own port.
 */
export async function installDebianPackage(name: string): Promise<boolean> {
  const apt = executableOnPath('apt-get');
  if (process.getuid?.() !== 0 || apt === null) return false;
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' };
  const install = () => runCommand(apt, [...PATIENT, 'install', '-y', '--no-install-recommends', name], { env });
  if ((await install()).status === 0) return true;
  // A fresh image has no lists of packages yet.
  await runCommand(apt, [...PATIENT, 'update'], { env });
  return (await install()).status === 0;
}
