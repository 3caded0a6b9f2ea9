import type { LauncherEnvironment } from '../env/launcher-environment';
import { layoutOf, type Layout } from './layout';

/** One installation: where it keeps its data, what it was told, and the addresses that follow. */
export interface System {
  /** The folder of the project. */
  readonly root: string;
  readonly layout: Layout;
  readonly settings: LauncherEnvironment;
  readonly addresses: Addresses;
}

export interface Addresses {
  readonly portal: string;
  readonly cms: string;
  readonly workers: string;
  readonly mailbox: string;
}

export function describeSystem(root: string, settings: LauncherEnvironment): System {
  const local = (port: number) => `http://localhost:${port}`;
  return {
    root,
    settings,
    layout: layoutOf(root, settings.DATA_DIR),
    addresses: {
      portal: settings.PORTAL_URL ?? local(settings.PORTAL_PORT),
      cms: settings.CMS_URL ?? local(settings.CMS_PORT),
      workers: settings.WORKERS_URL ?? local(settings.WORKERS_PORT),
      mailbox: local(settings.MAILBOX_PORT),
    },
  };
}
