import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, totalmem } from 'node:os';
import { join } from 'node:path';
import type { Figure } from './figures';

/** Prints the figures and writes them, with what is to be known of the machine, to a file. */
export function report(root: string, figures: readonly Figure[]): string {
  for (const { name, unit, value, aim, reached, limit } of figures) {
    const verdict = reached === null ? '' : reached ? '  đạt' : '  CHƯA ĐẠT';
    const against = limit ? `  tỉ lệ ${round(value / limit.value)} so với ${limit.name} (${round(limit.value)})` : '';
    console.log(
      `${name.padEnd(30)} ${round(value).padStart(10)} ${unit}${aim ? ` (mục tiêu ${aim})` : ''}${verdict}${against}`,
    );
  }
  const folder = join(root, 'bench-results');
  mkdirSync(folder, { recursive: true });
  const at = new Date();
  const file = join(folder, `${at.toISOString().slice(0, 19).replaceAll(':', '-')}.json`);
  const machine = {
    cores: cpus().length,
    model: cpus()[0]?.model,
    memoryGiB: Math.round(totalmem() / 2 ** 30),
    loadAverage: loadavg(),
    node: process.version,
  };
  writeFileSync(
    file,
    `${JSON.stringify({ at, commit: commit(root), machine, figures: figures.map(withRatio) }, null, 2)}\n`,
  );
  return file;
}

function withRatio(one: Figure) {
  return { ...one, ratio: one.limit ? one.value / one.limit.value : null };
}

function round(value: number): string {
  return value >= 100 ? value.toFixed(0) : value.toPrecision(3);
}

function commit(root: string): string | null {
  try {
    return execFileSync('git', ['rev-parse', '--short', 'HEAD'], { cwd: root, encoding: 'utf8' }).trim();
  } catch {
    return null;
  }
}
