import { LauncherError } from '../launcher-error';
import { isPortFree } from '../process/ports';

export interface WantedPort {
  /** The environment variable that chooses it. */
  readonly variable: string;
  readonly port: number;
  /** Whose port it is, for people. */
  readonly owner: string;
}

/** Looks at all ports before anything is started, and tells of every one that is taken. */
export async function checkPorts(wanted: readonly WantedPort[]): Promise<void> {
  const twice = wanted.find((one, index) => wanted.findIndex(({ port }) => port === one.port) !== index);
  if (twice !== undefined) {
    throw new LauncherError({
      message: `Cổng ${twice.port} được đặt cho hai chương trình.`,
      english: `Port ${twice.port} is set for two programs.`,
      fixes: [`Đổi ${twice.variable} trong tệp .env`],
    });
  }
  const taken: WantedPort[] = [];
  for (const one of wanted) if (!(await isPortFree(one.port))) taken.push(one);
  const [first] = taken;
  if (first === undefined) return;
  const avoid = new Set(wanted.map(({ port }) => port));
  throw new LauncherError({
    message: `Cổng đang bị chương trình khác dùng:\n${taken.map(({ port, owner }) => `  - ${port} (${owner})`).join('\n')}`,
    english: `Ports taken by another program: ${taken.map(({ port }) => port).join(', ')}.`,
    fixes: [
      `Xem chương trình nào giữ cổng: ss -ltnp 'sport = :${first.port}', rồi tắt nó`,
      ...(await Promise.all(
        taken.map(
          async ({ variable, port }) => `Hoặc đổi cổng: đặt ${variable}=${await nextFree(port, avoid)} trong tệp .env`,
        ),
      )),
    ],
  });
}

async function nextFree(port: number, avoid: ReadonlySet<number>): Promise<number> {
  for (let candidate = port + 1; candidate < 65_536; candidate += 1) {
    if (!avoid.has(candidate) && (await isPortFree(candidate))) return candidate;
  }
  return port;
}
