import autocannon from 'autocannon';

export const CONNECTIONS = 50;
const SECONDS = 8;
const RUNS = 3;

export interface Loaded {
  readonly perSecond: number;
  readonly p99: number;
  /** Of the process that answers, for one request; NaN where nobody asked. */
  readonly cpuMs: number;
}

/** Many visitors at once, after a warm-up; the middle of three runs. Anything but an answer with 2xx is a failure. */
export async function load(
  url: string,
  headers: Readonly<Record<string, string>> = {},
  cpuTime = () => Number.NaN,
): Promise<Loaded> {
  const options = { url, connections: CONNECTIONS, headers: { ...headers } };
  await autocannon({ ...options, duration: 3 });
  const runs: Loaded[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    const cpuBefore = cpuTime();
    const result = await autocannon({ ...options, duration: SECONDS });
    const cpuMs = (cpuTime() - cpuBefore) / result.requests.total;
    if (result.non2xx > 0 || result.errors > 0) throw new Error(`${url}: ${result.non2xx} answers were not 2xx`);
    runs.push({ perSecond: result.requests.average, p99: result.latency.p99, cpuMs });
  }
  runs.sort((left, right) => left.perSecond - right.perSecond);
  const middle = runs[Math.floor(RUNS / 2)];
  if (!middle) throw new Error('no run');
  return middle;
}
